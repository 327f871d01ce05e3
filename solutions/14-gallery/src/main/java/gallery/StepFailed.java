package gallery;

import java.util.concurrent.CompletionException;

/// Something went wrong with a cover at one step.
final class StepFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Step step;

  StepFailed(Step step, Throwable cause) {
    super(cause);
    this.step = step;
  }

  /// What is reported of a future that ended in this; futures wrap what was thrown.
  static Failure failure(Throwable thrown) {
    return switch (thrown) {
      case StepFailed failed -> Failure.of(failed.step, cause(failed));
      case CompletionException wrapped -> failure(cause(wrapped));
      default -> throw new IllegalArgumentException(thrown);
    };
  }

  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause instanceof CompletionException wrapped ? cause(wrapped) : cause;
  }
}
