package workshop.practice.host.gate;

/// One operation, from its arrival to its end. Times are nanoseconds since the world opened; -1:
/// not yet.
public final class Visit {
  final long id;
  final String name;
  final String stage;
  final int clientPort;
  final long arrived;
  long pid;
  long thread;
  long held = -1;
  long released = -1;
  long ended = -1;
  Ending ending = Ending.OPEN;
  int status;
  boolean answering;

  Visit(long id, String name, String stage, int clientPort, long arrived) {
    this.id = id;
    this.name = name;
    this.stage = stage;
    this.clientPort = clientPort;
    this.arrived = arrived;
  }

  public String name() {
    return name;
  }

  /// Whose it is, as its process tells; 0 and 0 until it does.
  public void by(long pid, long thread) {
    this.pid = pid;
    this.thread = thread;
  }

  /// Whether its process has told whose it is.
  public boolean isKnown() {
    return pid != 0;
  }

  public boolean isOpen() {
    return ended < 0;
  }
}
