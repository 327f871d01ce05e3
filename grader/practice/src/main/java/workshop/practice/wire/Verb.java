package workshop.practice.wire;

/// What a client may ask of the host. A request is the verb and its words, separated by single
/// blanks.
public enum Verb {
  /// `seed books booksPerListing` → `world port`
  OPEN_SHOP,
  /// `world` → nothing; its port and all its connections are closed
  CLOSE_WORLD,
  /// `world` → nothing
  HOLD,
  /// `world` → `arrived ended answering inFlight mostInFlight`, then `id name clientPort` of each
  /// held operation
  STATE,
  /// `world id…` → nothing; ids that are not held are ignored
  RELEASE,
  /// `world` → nothing
  RELEASE_ALL,
  /// `world` → nothing
  OPEN_GATE,
  /// `world` → `mostInFlight`, then of each operation `id name clientPort arrived held released
  /// ended outcome status`
  LOG,
  /// `world path behaviour tries` → nothing; -1 tries are for ever
  BEHAVE,
  /// `world nanoseconds` → nothing
  LATENCY,
  /// `world` → nothing; no new connection is accepted
  CLOSE_DOOR
}
