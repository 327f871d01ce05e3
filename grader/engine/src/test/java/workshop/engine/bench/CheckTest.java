package workshop.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.engine.run.Result;
import workshop.engine.run.Submission;
import workshop.engine.run.TestResult;
import workshop.engine.run.TestResult.Outcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckTest {
  private static final Submission SUBMISSION =
      new Submission("01-any", "any", List.of(), Path.of("work"));

  @Test
  void a_right_twin_is_seen_to_use_its_model() {
    assertThat(Check.differences(right(Map.of("model", "ASYNC")), told("", "ASYNC"))).isEmpty();
  }

  @Test
  void a_right_twin_that_was_seen_to_use_another_model_is_told() {
    assertThat(Check.differences(right(Map.of("model", "ASYNC")), told("", "THREADS")))
        .containsExactly("was not seen to use ASYNC");
  }

  @Test
  void a_right_twin_of_which_no_model_was_seen_is_told() {
    assertThat(Check.differences(right(Map.of("model", "ASYNC")), told("", "")))
        .containsExactly("was not seen to use ASYNC");
  }

  @Test
  void a_right_twin_without_a_model_needs_none() {
    assertThat(Check.differences(right(Map.of()), told("", ""))).isEmpty();
  }

  @Test
  void a_right_twin_that_forgot_its_model_is_told() {
    assertThat(Check.differences(right(Map.of()), told("", "ASYNC")))
        .containsExactly("was seen to use ASYNC, though it expects no model");
  }

  private static Kept right(Map<String, String> values) {
    return new Kept(
        Path.of("01-any"), Kept.Kind.RIGHT, "twin", new Expect(values, Path.of("")), List.of());
  }

  /// Tests that passed, and the model that each told; empty if it told none.
  private static Result told(String... models) {
    List<TestResult> tests = List.of(models).stream().map(CheckTest::passed).toList();
    return new Result(SUBMISSION, List.of(), tests, "", Duration.ZERO);
  }

  private static TestResult passed(String model) {
    return new TestResult(
        "any.AnyTest", "any", 1, "it holds", Outcome.PASSED, null, model, Duration.ZERO);
  }
}
