package apicalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// Three small things about futures, the third one wrong.
public final class Futures {
  private Futures() {}

  /// Task 1: goes on with `step` when `source` has a result, on `loop` and nowhere else; also if
  /// `source` is complete already.
  ///
  /// @return what `step` returns
  public static <T, R> CompletableFuture<R> on(
      Executor loop, CompletableFuture<T> source, Function<T, R> step) {
    return source.thenApplyAsync(step, loop);
  }

  /// Task 2: what went wrong, without the exceptions that futures wrap around it.
  ///
  /// @param failure as a callback is given it or a `get` throws it
  /// @return the first that is not just a wrapping; `failure` itself if none is inside
  public static Throwable unwrapped(Throwable failure) {
    Throwable inside = failure;
    while ((inside instanceof CompletionException || inside instanceof ExecutionException)
        && inside.getCause() != null) {
      inside = inside.getCause();
    }
    return inside;
  }

  /// Task 3: from now on whoever cancels `dependent` cancels `source` as well. Nothing else that
  /// happens to `dependent` matters to `source`.
  ///
  /// @param source what `dependent` waits for, however far away
  /// @return `dependent`
  public static <T> CompletableFuture<T> cancelling(
      CompletableFuture<T> dependent, CompletableFuture<?> source) {
    source.whenComplete(
        (result, failure) -> {
          if (source.isCancelled()) {
            dependent.cancel(true);
          }
        });
    return dependent;
  }
}
