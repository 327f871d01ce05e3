package workshop.engine.facts;

/// Who waits for an operation in flight.
public enum Carrying {
  /// The thread that issued it is blocked in it.
  CARRIED,
  /// Nobody waits for this one: its issuer went on, or waits for several at once.
  NOT_CARRIED,
  /// Its issuer is blocked, but nobody asked whether in this operation: it changed no verdict.
  DOUBTFUL,
  /// Its issuer was not seen, although something could be waiting for it: a thread that waits for
  /// nothing else, or another process.
  UNSEEN,
  /// A child process asked for it; who waits there does not matter here.
  BY_CHILD
}
