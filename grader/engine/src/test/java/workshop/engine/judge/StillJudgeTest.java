package workshop.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.judge.Seen.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.engine.facts.Rest;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

class StillJudgeTest {
  @Test
  void a_program_that_stands_still_holds() {
    assertThat(StillJudge.still(new Rest(Rest.End.QUIET, 0, null))).isEqualTo(new Verdict.Held(1));
  }

  @Test
  void a_program_that_spins_breaks_it() {
    Rest spins = new Rest(Rest.End.SPINNING, 1_500, place("put", 40));

    assertThat(StillJudge.still(spins))
        .isEqualTo(
            new Verdict.Broken(
                List.of(
                    Finding.of(
                        Rule.SPIN,
                        "1.5 s of CPU time burnt while nothing could move",
                        "",
                        place("put", 40),
                        "let a thread that cannot go on block, until another wakes it"))));
  }

  @Test
  void a_program_that_is_over_was_not_observed() {
    assertThat(StillJudge.still(new Rest(Rest.End.CAME, 0, null)))
        .isEqualTo(new Verdict.NotObserved("the call was over before anything stood still"));
  }
}
