package sharedstate;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// One call on a thread of its own, and what came of it.
final class Caller {
  private final Thread thread;
  private volatile boolean over;
  private volatile @Nullable Object answer;
  private volatile @Nullable Throwable failure;

  private Caller(Thread.Builder kind, Callable<?> call, Runnable atEnd) {
    thread = kind.unstarted(() -> run(call, atEnd));
  }

  /// @param kind the thread to make the call on
  /// @param atEnd runs there when the call is over
  static Caller start(Thread.Builder kind, Callable<?> call, Runnable atEnd) {
    Caller caller = new Caller(kind, call, atEnd);
    caller.thread.start();
    return caller;
  }

  /// Makes the call on a platform thread and waits for its end.
  static Caller call(Callable<?> call) throws InterruptedException {
    Caller caller = start(Thread.ofPlatform().daemon().name("Ada"), call, () -> {});
    caller.join();
    return caller;
  }

  private void run(Callable<?> call, Runnable atEnd) {
    try {
      answer = call.call();
    } catch (Throwable e) {
      failure = e;
    } finally {
      over = true;
      atEnd.run();
    }
  }

  /// Id of its thread.
  long id() {
    return thread.threadId();
  }

  boolean over() {
    return over;
  }

  /// Waits for the end of its thread; whoever hangs is ended from outside, with an explanation.
  void join() throws InterruptedException {
    thread.join();
  }

  /// What the call threw; null if it returned.
  @Nullable Throwable failure() {
    return failure;
  }

  /// What the call returned.
  ///
  /// @throws Exception what it threw
  @Nullable Object answer() throws Exception {
    rethrow(failure);
    return answer;
  }

  /// @throws Exception what was thrown; nothing if that is null
  static void rethrow(@Nullable Throwable thrown) throws Exception {
    switch (thrown) {
      case null -> {}
      case Exception e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }
}
