package workshop.practice.wire;

/// The host's process is gone or does not answer: nothing can be observed any more, and no
/// participant is to blame.
public final class HostLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public HostLost(String why) {
    super(why);
  }

  public HostLost(String why, Throwable cause) {
    super(why, cause);
  }
}
