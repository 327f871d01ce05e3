package workshop.practice.lines;

/// How one client stands.
public enum Standing {
  /// It has not yet asked for a connection, or has not got one.
  WAITING,
  /// It is connected.
  OPEN,
  /// Nobody let it in.
  REFUSED,
  /// The server has closed the connection.
  ENDED,
  /// The server has broken the connection, with bytes of the client's still unread.
  BROKEN,
  /// It has left by itself.
  LEFT
}
