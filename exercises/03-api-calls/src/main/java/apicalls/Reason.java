package apicalls;

/// Why there is no quote for a symbol.
public enum Reason {
  /// A page answered 404.
  UNKNOWN,
  /// A page answered 503, and there was no try left or no time for it.
  BUSY,
  /// A connection broke, and there was no try left or no time for it.
  BROKEN,
  /// A page answered something that is no page.
  GARBAGE,
  /// The deadline came first.
  LATE
}
