package workshop.engine.junit;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import workshop.engine.witness.Observers;

/// Collects what ended threads of the participant's during one test and nobody caught.
final class UncaughtExceptions implements AutoCloseable {
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
    if (!Observers.owns(thread.threadId())) {
      caught.add(e);
    }
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
