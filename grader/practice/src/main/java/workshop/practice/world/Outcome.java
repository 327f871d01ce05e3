package workshop.practice.world;

/// How an operation ended.
public enum Outcome {
  /// It has not: it is held, delayed, being answered byte by byte, or never will be.
  OPEN,
  /// With a whole response, whatever its status; or, without HTTP, by the client that let it pass.
  ANSWERED,
  /// The host reset the connection, or closed the world.
  RESET,
  /// The host closed the connection in the middle of the body.
  CUT,
  /// The client closed its connection before there was an answer, or gave the operation up.
  CLIENT_GONE
}
