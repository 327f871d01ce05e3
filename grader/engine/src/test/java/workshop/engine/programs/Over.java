package workshop.engine.programs;

/// The worlds a program can run over.
public enum Over {
  /// Requests to a book shop.
  HTTP,
  /// Files opened.
  FILES,
  /// Queries to a database, borrowed from a pool of connections.
  QUERIES,
  /// Units of work.
  UNITS
}
