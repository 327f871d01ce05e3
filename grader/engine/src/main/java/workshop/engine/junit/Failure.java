package workshop.engine.junit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;
import workshop.engine.witness.GraderFailure;
import workshop.practice.wire.HostLost;

/// Turns what a hidden test threw into a finding.
final class Failure {
  /// Finds the participant's line in an exception.
  interface Lines {
    @Nullable CodePlace of(Throwable thrown);
  }

  private Failure() {}

  static Finding toFinding(Throwable thrown, Lines lines) {
    return switch (thrown) {
      case FindingError error -> error.finding();
      case GraderFailure failure -> grader(failure);
      case HostLost lost -> grader(lost);
      case AssertionError error -> answer(message(error), cause(error, lines));
      case OutOfMemoryError error ->
          answer("the heap was full: " + message(error), lines.of(error));
      case StackOverflowError error ->
          answer("the stack was full: a call that never ends", lines.of(error));
      case LinkageError error ->
          Finding.of(
              Rule.SIGNATURE,
              "a class or method that the task sheet names is not there: " + message(error),
              "",
              null,
              "give every class and method the name and parameters that the task sheet shows");
      case Throwable other -> answer("the call threw " + describe(other), lines.of(other));
    };
  }

  private static Finding grader(Throwable failure) {
    return Finding.of(
        Rule.GRADER, describe(failure), "", null, "run it again; if it stays, report it");
  }

  /// An assertion says by its cause where the participant's code did what is wrong.
  private static @Nullable CodePlace cause(AssertionError error, Lines lines) {
    return error.getCause() == null ? null : lines.of(error.getCause());
  }

  private static Finding answer(String saw, @Nullable CodePlace where) {
    return Finding.of(Rule.ANSWER, saw, "", where, "");
  }

  /// The exception as one line, with its causes: `IllegalStateException: closed, because …`.
  private static String describe(Throwable thrown) {
    List<String> parts = new ArrayList<>();
    for (Throwable e = thrown; e != null && parts.size() < 3; e = e.getCause()) {
      String message = message(e);
      String simple = e.getClass().getSimpleName();
      String name = simple.isEmpty() ? e.getClass().getName() : simple;
      boolean repeatsCause = e.getCause() != null && message.contains(message(e.getCause()));
      parts.add(message.isEmpty() || repeatsCause ? name : name + ": " + message);
    }
    return String.join(", because of ", parts);
  }

  /// The first paragraph of its message; the participant's own exceptions may not even give that.
  private static String message(Throwable e) {
    try {
      String message = e.getMessage() == null ? "" : e.getMessage().strip();
      int end = message.indexOf("\n\n");
      return end < 0 ? message : message.substring(0, end);
    } catch (RuntimeException broken) {
      return "";
    }
  }
}
