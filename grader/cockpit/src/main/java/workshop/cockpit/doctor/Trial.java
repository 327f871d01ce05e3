package workshop.cockpit.doctor;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import workshop.cockpit.exercise.Desk;
import workshop.cockpit.exercise.Exercise;
import workshop.engine.finding.Finding;
import workshop.engine.run.Result;
import workshop.engine.run.TestResult;
import workshop.engine.run.TestResult.Outcome;

/// Has the judge judge an answer of which we know everything: whoever cannot tell its models apart
/// here cannot tell them apart in a participant's code.
public final class Trial {
  private static final List<String> MODELS = List.of("ASYNC", "THREADS");

  private Trial() {}

  /// @param exercise one whose answer uses both models, as 02 does
  /// @param heard told every hidden test as soon as it has ended
  public static Symptom of(Desk desk, Exercise exercise, Consumer<TestResult> heard)
      throws IOException, InterruptedException {
    return judged(exercise.title(), desk.tryAnswer(exercise, heard));
  }

  static Symptom judged(String title, Result result) {
    List<Finding> findings = result.findings();
    if (!findings.isEmpty()) {
      return Symptom.ill(
          "the judge",
          "finds fault with our own answer of " + title + ": " + findings.getFirst().saw());
    }
    boolean told =
        MODELS.stream()
            .allMatch(
                model ->
                    result.tests().stream()
                        .anyMatch(
                            test ->
                                test.outcome() == Outcome.PASSED && test.model().equals(model)));
    return told
        ? Symptom.well("the judge", "tells async and threads apart in our own answer of " + title)
        : Symptom.ill("the judge", "could not tell the models of our own answer of " + title);
  }
}
