package gallery;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;

/// Something went wrong at one step.
final class StepFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Step step;

  StepFailed(Step step, Throwable cause) {
    super(cause);
    this.step = step;
  }

  /// What is reported of a future that ended in this.
  static Failure failure(Throwable thrown) {
    Throwable first = unwrapped(thrown);
    if (first instanceof StepFailed failed) {
      return Failure.of(failed.step, unwrapped(failed.getCause()));
    }
    throw new IllegalStateException(first);
  }

  /// Futures and lambdas wrap what was thrown.
  private static Throwable unwrapped(Throwable thrown) {
    Throwable inner = thrown;
    while ((inner instanceof CompletionException || inner instanceof UncheckedIOException)
        && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }
}
