package workshop.practice.host.http;

/// What a path does to whoever asks for it; the client calls the same names behaviours.
enum Conduct {
  ANSWER,
  RESET,
  CUT,
  TRICKLE,
  NEVER,
  STALL,
  GARBLED,
  SERVER_ERROR
}
