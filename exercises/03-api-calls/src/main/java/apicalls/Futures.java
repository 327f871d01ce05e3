package apicalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import workshop.practice.Todo;

/// Three small things about futures, one a task.
public final class Futures {
  private Futures() {}

  /// Task 1: goes on with `step` when `source` has a result, on `loop` and nowhere else; also if
  /// `source` is complete already.
  ///
  /// @return what `step` returns
  public static <T, R> CompletableFuture<R> on(
      Executor loop, CompletableFuture<T> source, Function<T, R> step) {
    // TODO 1: two methods of a future differ in just this; take the one that fits
    throw new Todo("03, task 1: let the executor run the step");
  }

  /// Task 2: what went wrong, without the exceptions that futures wrap around it.
  ///
  /// @param failure as a callback is given it or a `get` throws it
  /// @return the first that is not just a wrapping; `failure` itself if none is inside
  public static Throwable unwrapped(Throwable failure) {
    // TODO 2: futures have two exceptions that only say: something inside me went wrong
    throw new Todo("03, task 2: take the failure out of its wrapping");
  }

  /// Task 3: from now on whoever cancels `dependent` cancels `source` as well. Nothing else that
  /// happens to `dependent` matters to `source`.
  ///
  /// @param source what `dependent` waits for, however far away
  /// @return `dependent`
  public static <T> CompletableFuture<T> cancelling(
      CompletableFuture<T> dependent, CompletableFuture<?> source) {
    // TODO 3: futures tell those behind them how they ended, and never those before them
    throw new Todo("03, task 3: pass a cancellation on to the source");
  }
}
