package pipeline;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// How `run` ended.
///
/// @param thrown null if it returned
/// @param interrupted whether its thread was interrupted afterwards
record Ending(@Nullable Throwable thrown, boolean interrupted) {
  /// It returned.
  void isReturn() {
    if (thrown != null) {
      throw new AssertionError(words(), thrown);
    }
  }

  /// It told the caller of this failure.
  void tellsOf(Throwable failure) {
    if (!(thrown instanceof ExecutionException) || thrown.getCause() != failure) {
      throw new AssertionError(
          "%s, where %s was thrown first".formatted(words(), failure.getClass().getSimpleName()),
          stopped() ? null : thrown);
    }
  }

  /// Whether what was told comes from somebody who was stopped: then its line helps nobody.
  private boolean stopped() {
    return thrown != null && thrown.getCause() instanceof InterruptedException;
  }

  /// It told the caller that it was interrupted.
  void tellsOfTheInterrupt() {
    if (!(thrown instanceof CancellationException)) {
      throw new AssertionError(words() + ", where it was interrupted", thrown);
    }
  }

  /// `run threw ExecutionException because of Mishap`.
  private String words() {
    if (thrown == null) {
      return "run returned as if nothing had happened";
    }
    Throwable cause = thrown.getCause();
    return "run threw %s%s"
        .formatted(
            thrown.getClass().getSimpleName(),
            cause == null ? "" : " because of " + cause.getClass().getSimpleName());
  }
}
