package workshop.engine.run;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Runs what an interrupt would break. javac is such a thing: it keeps open what it reads of the
/// JDK, an interrupt closes that (a file channel is closed by one), and from then on no source
/// compiles in this JVM: `release version 25 not supported`.
public final class Undisturbed {
  private Undisturbed() {}

  /// Runs it on a thread that nobody knows, and waits for its end.
  ///
  /// @throws InterruptedException if the calling thread was interrupted meanwhile; the work has
  ///   been done all the same
  /// @throws IllegalStateException with what the work has thrown, if that is no runtime exception
  public static <T> T call(Callable<T> work) throws InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().name("undisturbed").start(task);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted || Thread.interrupted()) {
      throw new InterruptedException();
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
