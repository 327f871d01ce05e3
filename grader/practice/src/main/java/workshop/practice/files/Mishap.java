package workshop.practice.files;

/// What can go wrong with a file that was listed and is going to be read.
public enum Mishap {
  /// Somebody deletes it before it is opened. It is really gone then.
  GONE,
  /// It may not be opened for reading.
  DENIED,
  /// It can be opened, and reading fails from its middle on.
  BREAKS
}
