package workshop.practice.files;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.CompletionHandler;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where the outcome of an asynchronous reading or writing goes: to a participant's handler, or
/// into a future.
///
/// @param wanted whether somebody still waits for it
/// @param give takes the result, or null and what went wrong
record Answer<R>(BooleanSupplier wanted, BiConsumer<@Nullable R, @Nullable Throwable> give)
    implements CompletionHandler<R, @Nullable Void> {

  static <R, A extends @Nullable Object> Answer<R> to(
      CompletionHandler<R, ? super A> handler, A attachment) {
    Objects.requireNonNull(handler, "'handler' is null");
    return new Answer<>(
        () -> true,
        (result, wrong) -> {
          if (wrong == null) {
            handler.completed(result, attachment);
          } else {
            handler.failed(wrong, attachment);
          }
        });
  }

  static <R> Answer<R> in(CompletableFuture<R> future) {
    return new Answer<>(
        () -> !future.isDone(),
        (result, wrong) -> {
          if (wrong == null) {
            future.complete(result);
          } else {
            future.completeExceptionally(wrong);
          }
        });
  }

  /// The same, for a result that is changed on its way.
  Answer<R> of(UnaryOperator<R> change) {
    return new Answer<>(
        wanted,
        (result, wrong) -> give.accept(result == null ? null : change.apply(result), wrong));
  }

  /// Starts it as soon as this has completed: at once and on the caller's thread if it has, else on
  /// a thread of its own, so that whoever opens the gate never runs a participant's code.
  void when(CompletableFuture<Void> passed, Runnable start) {
    if (passed.state() == Future.State.SUCCESS) {
      start.run();
    } else {
      var _ =
          passed.whenCompleteAsync(
              (none, wrong) -> start(wrong, start), Thread::startVirtualThread);
    }
  }

  private void start(@Nullable Throwable wrong, Runnable start) {
    if (wrong != null) {
      give.accept(null, told(wrong));
    } else if (wanted.getAsBoolean()) {
      try {
        start.run();
      } catch (RuntimeException refused) {
        give.accept(null, refused);
      }
    }
  }

  /// What a channel says of this: that it was closed, or what became of the host.
  private static Throwable told(Throwable wrong) {
    Throwable cause = wrong instanceof CompletionException wrapped ? wrapped.getCause() : wrong;
    return cause instanceof CancellationException ? new AsynchronousCloseException() : cause;
  }

  @Override
  public void completed(R result, @Nullable Void nothing) {
    give.accept(result, null);
  }

  @Override
  public void failed(Throwable wrong, @Nullable Void nothing) {
    give.accept(null, wrong);
  }
}
