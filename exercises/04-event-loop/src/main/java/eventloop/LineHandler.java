package eventloop;

/// Knows the answer to a line. It only computes: it never waits for anything.
@FunctionalInterface
public interface LineHandler {

  /// @param line what a client said, without its newline
  /// @return what the client gets to hear, without its newline
  String answer(String line);
}
