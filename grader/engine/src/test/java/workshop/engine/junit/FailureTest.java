package workshop.engine.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workshop.engine.facts.CodePlace;

class FailureTest {
  private static final CodePlace PLACE = new CodePlace("a.Desk", "handle", "Desk.java", 7);

  @Test
  void an_assertion_has_no_place_of_its_own() {
    assertThat(Failure.toFinding(new AssertionError("3 of 4"), thrown -> PLACE).where()).isNull();
  }

  @Test
  void the_cause_of_an_assertion_says_where() {
    IllegalStateException cause = new IllegalStateException("booked elsewhere");
    AssertionError error = new AssertionError("3 of 4", cause);

    assertThat(Failure.toFinding(error, thrown -> thrown == cause ? PLACE : null).where())
        .isEqualTo(PLACE);
  }
}
