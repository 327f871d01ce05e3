package workshop.practice.wire;

/// What a client may ask of the host. A request is the verb and its words, separated by single
/// blanks. Names and stages are packed: see [Line#packed].
public enum Verb {
  /// `seed books booksPerListing covers` → `world port`
  OPEN_SHOP,
  /// `seed symbols` → `world port`
  OPEN_QUOTES,
  /// nothing → `world`; its operations come through the turnstile
  OPEN_DESK,
  /// `world` → nothing; its port and all its connections are closed
  CLOSE_WORLD,
  /// `world` → nothing
  HOLD,
  /// `world` → `arrived ended answering inFlight mostInFlight`, then `id name clientPort pid thread
  /// stage` of each held operation
  STATE,
  /// `world id…` → nothing; ids that are not held are ignored
  RELEASE,
  /// `world` → nothing
  RELEASE_ALL,
  /// `world` → nothing
  OPEN_GATE,
  /// `world` → `mostInFlight now`, then of each operation `id name clientPort pid thread stage
  /// arrived held released ended outcome status`
  LOG,
  /// `world path behaviour tries retryAfter` → nothing; -1 tries are for ever; the last is packed,
  /// and empty if a 503 has no such header
  BEHAVE,
  /// `world nanoseconds` → nothing
  LATENCY,
  /// `world` → nothing; no new connection is accepted
  CLOSE_DOOR,
  /// nothing → the process ids of the workers that have said hello and are still connected
  WORKERS,
  /// `port` → `clients`; none of them is connected yet
  CLIENTS_OPEN,
  /// `clients many` → nothing; each says hello, a few at a time
  CLIENTS_CONNECT,
  /// `clients` → `asked greeted gone saidBytes heardBytes lines`
  CLIENTS_STATE,
  /// `clients from to inWords` → of each `standing saidBytes heardBytes lines firstWrong text`
  CLIENTS_HEARD,
  /// `clients from to text` → nothing; one char a byte, `%d` is the client's number
  CLIENTS_SAY,
  /// `clients client lines length` → nothing
  CLIENTS_FLOOD,
  /// `clients client` → nothing; the flood ends behind a whole line
  CLIENTS_ENOUGH,
  /// `clients client true|false` → nothing
  CLIENTS_LISTEN,
  /// `clients from to how` → nothing
  CLIENTS_LEAVE,
  /// `clients` → nothing; every connection is broken
  CLIENTS_CLOSE
}
