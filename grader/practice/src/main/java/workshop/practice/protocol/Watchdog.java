package workshop.practice.protocol;

import java.time.Duration;

/// Says when something takes too long, instead of a clock in the middle of the code.
///
/// ```java
/// try (Watchdog.Watch watch = watchdog.watch("cat.jpg", process::destroyForcibly)) {
///   answer = worker.ask(question);
/// }
/// ```
///
/// Any thread may call.
@FunctionalInterface
public interface Watchdog {
  /// One thing that is watched, until it is closed.
  interface Watch extends AutoCloseable {
    /// Whether it has taken too long: the action was begun.
    boolean barked();

    /// Ends it. If the action runs just now, this waits for its end; after that it never runs.
    @Override
    void close();
  }

  /// Begins to watch.
  ///
  /// @param what its name, such as the path of a picture
  /// @param tooLong what to do when it takes too long; runs once or never, on a thread of the
  ///   watchdog's, which it must not keep
  Watch watch(String what, Runnable tooLong);

  /// One that waits so long for everything.
  static Watchdog after(Duration limit) {
    return (what, tooLong) -> new TimedWatch(limit, tooLong);
  }
}
