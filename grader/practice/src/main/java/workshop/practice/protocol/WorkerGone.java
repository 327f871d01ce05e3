package workshop.practice.protocol;

import java.io.IOException;

/// The worker's process has ended, and with it whatever it was working at.
public final class WorkerGone extends IOException {
  private static final long serialVersionUID = 1;

  WorkerGone(long pid, IOException cause) {
    super("the worker, process %d, is gone".formatted(pid), cause);
  }
}
