package waitingorworking;

/// How a program does many things at once.
public enum Model {
  /// An event loop: many things are under way, and no thread waits for one of them.
  ASYNC,
  /// A thread for each thing that is under way; it may wait, and it may work.
  THREADS,
  /// Several programs, each with a memory of its own.
  PROCESSES,
  /// Each part of the program in the model that suits it.
  HYBRID
}
