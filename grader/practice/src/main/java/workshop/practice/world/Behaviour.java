package workshop.practice.world;

/// What a page does to whoever asks for it.
public enum Behaviour {
  /// Answers as it should: the rule.
  ANSWER,
  /// Resets the connection instead of answering (TCP RST).
  RESET,
  /// Promises the whole body, sends the first half and closes the connection.
  CUT,
  /// Sends the body byte by byte, with pauses: a page takes about a second.
  TRICKLE,
  /// Takes the request and never says anything; the connection stays open.
  NEVER,
  /// Promises the whole body, sends the first half and nothing more; the connection stays open.
  STALL,
  /// Answers as it should, but the text ends in the middle; for HTTP it is whole.
  GARBLED,
  /// Answers 503 and a short page.
  SERVER_ERROR
}
