package workshop.engine.judge;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
  @Test
  void a_rule_that_saw_nothing_cannot_hold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Verdict.Held(0))
        .withMessage("a rule that saw nothing cannot hold");
  }

  @Test
  void a_broken_rule_has_a_finding() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Verdict.Broken(List.of()))
        .withMessage("a broken rule says what was broken");
  }
}
