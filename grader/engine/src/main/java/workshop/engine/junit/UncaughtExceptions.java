package workshop.engine.junit;

import java.io.InterruptedIOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.channels.ClosedByInterruptException;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workshop.engine.witness.Observers;

/// Collects what ended threads of the participant's during one test and nobody caught.
///
/// Not what says that a thread was told to stop: it has done so, and nobody need catch that.
final class UncaughtExceptions implements AutoCloseable {
  /// No cause lies deeper; causes may go round in a circle.
  private static final int DEEPEST = 20;

  private final Queue<Throwable> caught = new ConcurrentLinkedQueue<>();
  private final @Nullable UncaughtExceptionHandler before =
      Thread.getDefaultUncaughtExceptionHandler();

  private final UncaughtExceptionHandler collects = this::add;

  private UncaughtExceptions() {}

  static UncaughtExceptions collect() {
    UncaughtExceptions exceptions = new UncaughtExceptions();
    Thread.setDefaultUncaughtExceptionHandler(exceptions.collects);
    return exceptions;
  }

  private void add(Thread thread, Throwable e) {
    if (!Observers.owns(thread.threadId()) && !stopped(e)) {
      caught.add(e);
    }
  }

  private static boolean stopped(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(
            cause ->
                cause instanceof InterruptedException
                    || cause instanceof CancellationException
                    || cause instanceof InterruptedIOException
                    || cause instanceof ClosedByInterruptException);
  }

  Optional<Throwable> first() {
    return Optional.ofNullable(caught.peek());
  }

  /// Sets the handler back; one that the test has set stays, for the ledger to find.
  @Override
  public void close() {
    if (Thread.getDefaultUncaughtExceptionHandler() == collects) {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
