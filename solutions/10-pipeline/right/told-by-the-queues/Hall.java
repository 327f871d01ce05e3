package pipeline;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What all threads of a pipeline share: one lock, one bell, and whether work goes on.
final class Hall {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition bell = lock.newCondition();
  private boolean stopped;
  private @Nullable Throwable failure;

  /// Waits until `ready`, then does it; whoever waits for something looks again afterwards.
  ///
  /// @throws CancellationException if work does not go on
  void when(BooleanSupplier ready, Runnable then) {
    lock.lock();
    try {
      while (!stopped && !ready.getAsBoolean()) {
        bell.awaitUninterruptibly();
      }
      if (stopped) {
        throw new CancellationException("stopped");
      }
      then.run();
      bell.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Nobody begins anything any more. Whoever has an element in hand may finish it.
  ///
  /// @param why what was thrown; null if nothing was
  void stop(@Nullable Throwable why) {
    lock.lock();
    try {
      failure = stopped ? failure : why;
      stopped = true;
      bell.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// What was thrown first; asked when nobody is at work any more.
  @Nullable Throwable failure() {
    lock.lock();
    try {
      return failure;
    } finally {
      lock.unlock();
    }
  }
}
