package workshop.practice.host.gate;

/// How an operation ended; the client calls the same names outcomes.
public enum Ending {
  OPEN,
  ANSWERED,
  RESET,
  CUT,
  CLIENT_GONE
}
