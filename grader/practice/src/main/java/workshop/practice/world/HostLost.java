package workshop.practice.world;

/// The host's process is gone or does not answer: nothing can be observed any more, and no
/// participant is to blame.
public final class HostLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HostLost(String why) {
    super(why);
  }

  HostLost(String why, Throwable cause) {
    super(why, cause);
  }
}
