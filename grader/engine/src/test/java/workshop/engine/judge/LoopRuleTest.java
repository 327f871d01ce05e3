package workshop.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.judge.Seen.free;
import static workshop.engine.judge.Seen.holding;
import static workshop.engine.judge.Seen.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.engine.facts.BlockedCallback;
import workshop.engine.facts.Observation;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

class LoopRuleTest {
  private static final String LOOP = "event-loop";

  @Test
  void a_loop_that_never_blocks_holds() {
    assertThat(Judge.loop(holding(free(8)), LOOP)).isEqualTo(new Verdict.Held(1));
  }

  @Test
  void what_blocks_elsewhere_is_not_the_loop() {
    Observation seen =
        Seen.withCallbacks(
            holding(free(8)),
            new BlockedCallback("pool-1-thread-1", "PriceList.priceOf", place("price", 30)));

    assertThat(Judge.loop(seen, LOOP)).isEqualTo(new Verdict.Held(1));
  }

  @Test
  void a_blocked_loop_breaks() {
    Observation seen =
        Seen.withCallbacks(
            holding(free(1)), new BlockedCallback(LOOP, "PriceList.priceOf", place("price", 30)));

    assertThat(Judge.loop(seen, LOOP))
        .isEqualTo(broken("the event loop stood still, blocked in PriceList.priceOf"));
  }

  @Test
  void a_loop_that_spins_stands_still_as_well() {
    Observation seen =
        Seen.withCallbacks(
            holding(free(1)),
            new BlockedCallback(LOOP, BlockedCallback.SPINNING, place("price", 30)));

    assertThat(Judge.loop(seen, LOOP))
        .isEqualTo(broken("the event loop stood still, busy in a loop"));
  }

  @Test
  void a_run_in_which_nothing_was_held_was_not_observed() {
    assertThat(Judge.loop(Seen.nothing(), LOOP))
        .isEqualTo(new Verdict.NotObserved("not one request was made while the gate was closed"));
  }

  @Test
  void a_run_not_watched_to_its_end_was_not_observed() {
    assertThat(Judge.loop(Seen.notToTheEnd(holding(free(8))), LOOP))
        .isEqualTo(new Verdict.NotObserved("the run was not watched to its end"));
  }

  @Test
  void what_a_blind_observer_missed_was_not_observed() {
    assertThat(Judge.loop(Seen.blind(holding(free(8)), "sleeping threads"), LOOP))
        .isEqualTo(new Verdict.NotObserved("the observer could not see sleeping threads"));
  }

  private static Verdict broken(String saw) {
    return new Verdict.Broken(List.of(Finding.of(Rule.LOOP, saw, "", place("price", 30), "")));
  }
}
