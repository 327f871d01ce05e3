package workshop.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workshop.board.State;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.run.Result;
import workshop.engine.run.Submission;
import workshop.engine.run.TestResult;
import workshop.engine.run.TestResult.Outcome;

class SummaryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THREADS                      | threads
          ASYNC;ASYNC                  | async
          ASYNC;THREADS                | async and threads
          ASYNC;PROCESSES;THREADS      | async, processes and threads
          HYBRID                       | a mix
          """)
  void models_are_told_as_one_says_them(String seen, String told) {
    List<TestResult> tests = Stream.of(seen.split(";")).map(SummaryTest::passed).toList();

    assertThat(new Summary(result(tests), "mark").grade().model()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "MODEL, THREADS, OTHER_MODEL",
    "MODEL, SEQUENTIAL, WRONG",
    "ANSWER, '', WRONG",
    "NOT_GRADED, '', NOT_JUDGED",
    "GRADER, '', NOT_JUDGED"
  })
  void the_state_follows_from_what_was_found(Rule rule, String model, State state) {
    assertThat(new Summary(result(List.of(failed(rule, model))), "mark").grade().state())
        .isEqualTo(state);
  }

  @Test
  void no_hidden_test_is_never_a_pass() {
    assertThat(new Summary(result(List.of()), "mark").grade().state()).isEqualTo(State.NOT_JUDGED);
  }

  private static Result result(List<TestResult> tests) {
    Submission submission = new Submission("00-tiny", "tiny", List.of(), Path.of("work"));
    return new Result(submission, List.of(), tests, "", Duration.ZERO);
  }

  private static TestResult passed(String model) {
    return test(Outcome.PASSED, null, model);
  }

  private static TestResult failed(Rule rule, String model) {
    return test(Outcome.FAILED, new Finding(rule, model, "saw", "expected", null, "try"), "");
  }

  private static TestResult test(Outcome outcome, @Nullable Finding finding, String model) {
    return new TestResult("tiny.T", "name", 1, "sentence", outcome, finding, model, Duration.ZERO);
  }
}
