package workshop.practice.host;

/// How an operation ended; the client calls the same names outcomes.
enum Ending {
  OPEN,
  ANSWERED,
  RESET,
  CUT,
  CLIENT_GONE
}
