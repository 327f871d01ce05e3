package workshop.engine.recording;

import java.util.concurrent.locks.LockSupport;
import workshop.engine.witness.Observers;

/// Looks at threads, processes and clocks a hundred times a second, on a thread of the observer's.
public final class Looks {
  private static final long BETWEEN_NANOS = 10_000_000;

  /// Every so many looks it looks at processes, and at all of them for new ones.
  private static final int AT_CHILDREN = 5;

  private static final int FOR_CHILDREN = 10;

  private final CpuShares shares = new CpuShares();
  private final Nursery nursery = new Nursery();
  private final Thread thread;
  private volatile boolean over;

  private Looks() {
    shares.look();
    thread = Observers.start("looks", this::run);
  }

  static Looks begin() {
    return new Looks();
  }

  private void run() {
    for (int look = 1; !over; look++) {
      LockSupport.parkNanos(BETWEEN_NANOS);
      Beat.strike();
      shares.look();
      if (look % FOR_CHILDREN == 0) {
        nursery.lookForMore();
      } else if (look % AT_CHILDREN == 0) {
        nursery.look();
      }
    }
  }

  /// Returns when it looks no more.
  void end() {
    over = true;
    LockSupport.unpark(thread);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    shares.look();
    nursery.look();
  }

  public CpuShares shares() {
    return shares;
  }

  public Nursery nursery() {
    return nursery;
  }
}
