package workshop.practice.steps;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import workshop.practice.wire.HostLost;
import workshop.practice.world.Desk;

/// Busy threads: so many that a thread that only works gets less than a third of a processor.
///
/// How many that takes nobody can know beforehand, so a thread that works says now and then what
/// share it had, and the crowd grows until it is small, and shrinks when it is tiny. A crowd that
/// hears of nobody any more goes home, so that a program that hangs is not hidden behind it.
final class Crowd implements AutoCloseable {
  /// The largest share that work may have had when it is over.
  static final double LARGEST_SHARE = 0.3;

  /// Above this share the crowd grows; the distance keeps a lucky moment from mattering.
  private static final double TOO_MUCH = 0.26;

  /// Below this share it shrinks again: work that had next to nothing could hardly be told.
  private static final double TOO_LITTLE = 0.13;

  /// Below this share the machine is crowded without us.
  private static final double TINY = 0.08;

  private static final int FIRST = 2;
  private static final int MOST = 300;

  /// CPU time that all of them burn without hearing of anybody.
  private static final long PATIENCE_NANOS = 7_000_000_000L;

  private static final long BOUT_NANOS = 1_000_000;

  private final Desk desk;
  private final ExecutorService rivals =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().daemon().name("practice-rival-", 1).factory());
  private final AtomicLong burntNanos = new AtomicLong();
  private final AtomicInteger toLeave = new AtomicInteger();
  private volatile boolean gone;
  private int size;
  private int heard;

  Crowd(Desk desk) {
    this.desk = desk;
    grow(FIRST);
  }

  /// Whether the crowd was dense enough for this work to be over; always, when it has gone home.
  boolean suffices(Effort work) {
    return gone || work.share() <= LARGEST_SHARE;
  }

  /// A step goes on: the host is told too, so that whoever watches sees that something is done.
  synchronized void hear() {
    burntNanos.set(0);
    heard++;
    try {
      desk.turnstile().enter("sign " + heard, "").close();
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    } catch (HostLost | IllegalStateException closing) {
      // nobody watches any more
    }
  }

  /// As [#hear()], from a step that has worked a while with this share.
  synchronized void hear(double share) {
    hear();
    if (share > TOO_MUCH && size < MOST) {
      grow((size + 1) / 2);
    } else if (share > TOO_MUCH) {
      gone = true;
    } else if (share < TINY) {
      shrink(size - FIRST);
    } else if (share < TOO_LITTLE) {
      shrink((size - FIRST + 2) / 3);
    }
  }

  private synchronized void grow(int more) {
    for (int i = 0; i < more && !gone; i++) {
      rivals.execute(this::compete);
      size++;
    }
  }

  private synchronized void shrink(int fewer) {
    toLeave.addAndGet(fewer);
    size -= fewer;
  }

  private void compete() {
    while (!gone && toLeave.getAndUpdate(n -> Math.max(0, n - 1)) == 0) {
      Effort bout = Effort.begun();
      do {
        Labour.compute();
      } while (!gone && bout.cpuNanos() < BOUT_NANOS);
      if (burntNanos.addAndGet(bout.cpuNanos()) > PATIENCE_NANOS) {
        gone = true;
      }
    }
  }

  /// Ends them all, and returns when they have ended.
  @Override
  public void close() {
    synchronized (this) { // else one more could be about to start
      gone = true;
    }
    rivals.close();
  }
}
