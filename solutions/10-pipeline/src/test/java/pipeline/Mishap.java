package pipeline;

/// What goes wrong in a test.
final class Mishap extends Exception {
  private static final long serialVersionUID = 1L;

  /// The same, as an error.
  static final class Disaster extends Error {
    private static final long serialVersionUID = 1L;
  }
}
