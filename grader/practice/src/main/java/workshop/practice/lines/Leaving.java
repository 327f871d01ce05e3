package workshop.practice.lines;

/// How a client leaves.
public enum Leaving {
  /// It says nothing more and goes on reading: the server meets the end of what it can read.
  FINISH,
  /// It closes the connection, and nobody reads what is still to come.
  CLOSE,
  /// It breaks the connection: the server meets an exception, when it reads or when it writes.
  RESET
}
