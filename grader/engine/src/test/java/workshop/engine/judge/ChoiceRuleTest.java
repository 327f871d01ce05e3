package workshop.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.judge.Seen.free;
import static workshop.engine.judge.Seen.holding;
import static workshop.engine.judge.Seen.inChildren;
import static workshop.engine.judge.Seen.platform;
import static workshop.engine.judge.Seen.virtual;

import java.util.Set;
import org.junit.jupiter.api.Test;
import workshop.engine.facts.Observation;
import workshop.engine.finding.Finding;

class ChoiceRuleTest {
  @Test
  void each_of_the_allowed_models_is_one() {
    assertThat(judged(holding(virtual(2)))).isEqualTo(new Verdict.Held(2));
    assertThat(judged(holding(free(2)))).isEqualTo(new Verdict.Held(2));
  }

  @Test
  void a_mix_of_allowed_models_is_allowed() {
    assertThat(judged(holding(platform(2), free(8)))).isEqualTo(new Verdict.Held(10));
  }

  @Test
  void a_mix_with_another_model_is_not() {
    assertThat(judged(holding(platform(8), inChildren(8, 2)))).isInstanceOf(Verdict.Broken.class);
  }

  @Test
  void a_mix_is_not_allowed_where_one_model_is() {
    assertThat(Judge.model(holding(platform(2), free(8)), Set.of(Model.ASYNC), Model.ASYNC))
        .isInstanceOf(Verdict.Broken.class);
  }

  @Test
  void one_after_another_is_none_of_them() {
    Finding finding = ((Verdict.Broken) judged(holding(platform(1)))).findings().getFirst();

    assertThat(finding.model()).isEqualTo("SEQUENTIAL");
    assertThat(finding.saw())
        .isEqualTo(
            "never more than 1 request in flight, though each was held until nothing else moved");
    assertThat(finding.tryThis()).isEqualTo("give every request a thread of its own");
  }

  @Test
  void a_run_without_requests_is_not_graded() {
    assertThat(judged(Seen.nothing())).isInstanceOf(Verdict.NotObserved.class);
  }

  private static Verdict judged(Observation seen) {
    return Judge.model(seen, Set.of(Model.THREADS, Model.ASYNC), Model.THREADS);
  }
}
