package pipeline;

/// A stage as a test wants it.
record Post(String name, int workers, boolean ordered) {
  /// One worker.
  static Post of(String name) {
    return new Post(name, 1, true);
  }

  /// Several workers, each of whom hands on what is done.
  static Post of(String name, int workers) {
    return new Post(name, workers, false);
  }

  /// Several workers who keep the order.
  static Post ordered(String name, int workers) {
    return new Post(name, workers, true);
  }
}
