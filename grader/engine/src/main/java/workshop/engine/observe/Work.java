package workshop.engine.observe;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// The participant's work on a thread of its own.
final class Work {
  private final Thread thread;
  private volatile boolean over;
  private volatile @Nullable Throwable failure;

  Work(Callable<?> body) {
    thread = Thread.ofPlatform().name("your-code").daemon().unstarted(() -> run(body));
  }

  void start() {
    thread.start();
  }

  long threadId() {
    return thread.threadId();
  }

  boolean over() {
    return over;
  }

  /// What the work threw; null if it returned.
  @Nullable Throwable failure() {
    return failure;
  }

  void interrupt() {
    thread.interrupt();
  }

  /// Waits until the work is over; without a limit, the supervisor ends what hangs.
  void join() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
        thread.interrupt();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Callable<?> body) {
    try {
      body.call();
    } catch (Throwable e) {
      failure = e;
    } finally {
      over = true;
    }
  }
}
