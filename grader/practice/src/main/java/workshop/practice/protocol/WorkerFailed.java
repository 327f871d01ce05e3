package workshop.practice.protocol;

import java.io.IOException;

/// The worker's code threw; the message is the exception's class and message. The worker itself is
/// well and can be asked again.
public final class WorkerFailed extends IOException {
  private static final long serialVersionUID = 1;

  WorkerFailed(String what) {
    super(what);
  }
}
