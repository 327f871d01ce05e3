package workshop.engine.run;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import workshop.engine.finding.Finding;

/// How one hidden test ended.
///
/// @param task the task it belongs to; 1 is the first
/// @param sentence the task sheet's sentence; empty if the test did not run
/// @param finding why it failed; null unless it did
/// @param model the model that was seen, by name; empty if none was asked for, or the test failed
///   for another reason
/// @param took from its start to its end by the clock; shown, never judged
public record TestResult(
    String testClass,
    String name,
    int task,
    String sentence,
    Outcome outcome,
    @Nullable Finding finding,
    String model,
    Duration took) {

  /// A test that did not run, because there is nothing to run yet.
  static TestResult toDo(HiddenTestClass testClass, String name) {
    return new TestResult(
        testClass.name(), name, testClass.task(), "", Outcome.TO_DO, null, "", Duration.ZERO);
  }

  /// Passed, failed, or not begun: a test that met a `Todo` is neither of the first two.
  public enum Outcome {
    PASSED,
    FAILED,
    TO_DO
  }
}
