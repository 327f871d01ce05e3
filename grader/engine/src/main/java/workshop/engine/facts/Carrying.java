package workshop.engine.facts;

/// Whether a thread of the participant's waits for an operation in flight.
public enum Carrying {
  /// The thread that issued it is blocked in it.
  CARRIED,
  /// Nobody waits for this one: its issuer went on, or waits for several at once.
  NOT_CARRIED,
  /// Its issuer is blocked, but nobody asked whether in this operation: it changed no verdict.
  DOUBTFUL
}
