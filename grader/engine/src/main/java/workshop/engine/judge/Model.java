package workshop.engine.judge;

/// How a program has several operations in flight, or has not.
public enum Model {
  /// One operation at a time.
  SEQUENTIAL,
  /// Many in flight and no thread waiting for any one of them.
  ASYNC,
  /// Many in flight, each with a thread of its own that waits for it.
  THREADS,
  /// Many in flight, asked for by several child processes.
  PROCESSES,
  /// Several of these at once, each with a share of its own.
  HYBRID,
  /// Held between two models; never a guess.
  UNTOLD
}
