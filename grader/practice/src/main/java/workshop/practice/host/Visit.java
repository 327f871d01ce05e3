package workshop.practice.host;

/// One operation, from its arrival to its end. Times are nanoseconds since the world opened; -1:
/// not yet.
final class Visit {
  final long id;
  final Request request;
  final long arrived;
  long held = -1;
  long released = -1;
  long ended = -1;
  Ending ending = Ending.OPEN;
  int status;
  boolean answering;

  Visit(long id, Request request, long arrived) {
    this.id = id;
    this.request = request;
    this.arrived = arrived;
  }

  boolean isOpen() {
    return ended < 0;
  }
}
