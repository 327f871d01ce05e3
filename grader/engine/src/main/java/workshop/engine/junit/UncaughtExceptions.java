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

  private UncaughtExceptions() {}

  static UncaughtExceptions collect() {
    UncaughtExceptions exceptions = new UncaughtExceptions();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> {
          if (!Observers.owns(thread.threadId())) {
            exceptions.caught.add(e);
          }
        });
    return exceptions;
  }

  Optional<Throwable> first() {
    return Optional.ofNullable(caught.peek());
  }

  @Override
  public void close() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }
}
