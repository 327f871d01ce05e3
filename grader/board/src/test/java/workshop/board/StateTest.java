package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TODO             | 0 | false | to do
          STARTED          | 1 | false | 1 of 2 tasks
          WRONG            | 0 | true  | wrong: 0 of 2 tasks
          OTHER_MODEL      | 1 | true  | right answer, other model
          SOLVED           | 2 | false | solved
          DOES_NOT_COMPILE | 0 | true  | does not compile
          NOT_JUDGED       | 0 | true  | could not be judged
          """)
  void every_state_has_its_words(State state, int solved, boolean fails, String words) {
    assertThat(state.words(solved, 2)).isEqualTo(words);
    assertThat(state.fails()).isEqualTo(fails);
  }

  @Test
  void one_task_is_not_counted() {
    assertThat(State.WRONG.words(0, 1)).isEqualTo("wrong");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHANGED | changed, not graded yet
          NEVER   | not graded yet
          LOST    | not graded: see Maven's words above
          """,
      quoteCharacter = '"')
  void a_grade_that_does_not_count_has_words_too(Standing.Age age, String words) {
    assertThat(Grades.none("01-a", age).words()).isEqualTo(words);
  }
}
