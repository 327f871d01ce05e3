package workshop.practice.protocol;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// One wait with a limit. The JDK's own timer thread keeps the time: there is nothing to close.
final class TimedWatch implements Watchdog.Watch {
  private final Runnable tooLong;
  private final CompletableFuture<Void> over = new CompletableFuture<>();
  private boolean closed;
  private boolean barked;

  TimedWatch(Duration limit, Runnable tooLong) {
    this.tooLong = tooLong;
    over.completeOnTimeout(null, limit.toNanos(), TimeUnit.NANOSECONDS).thenRunAsync(this::bark);
  }

  private synchronized void bark() {
    if (!closed) {
      barked = true;
      tooLong.run();
    }
  }

  @Override
  public synchronized boolean barked() {
    return barked;
  }

  @Override
  public void close() {
    over.cancel(false);
    synchronized (this) {
      closed = true;
    }
  }
}
