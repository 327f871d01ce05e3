package workshop.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.judge.Seen.free;
import static workshop.engine.judge.Seen.holding;
import static workshop.engine.judge.Seen.place;

import org.junit.jupiter.api.Test;
import workshop.engine.facts.BlockedCallback;
import workshop.engine.facts.Observation;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

class JudgeTest {
  private static final Verdict NO_REQUEST =
      new Verdict.NotObserved("not one request was made while the gate was closed");

  private static final String RETURN_A_FUTURE =
      "return a future from the callback and go on when it completes, instead of waiting in it";

  @Test
  void as_many_as_the_limit_are_within_it() {
    assertThat(Judge.limit(holding(free(16)), 16)).isEqualTo(new Verdict.Held(1));
  }

  @Test
  void one_more_than_the_limit_breaks_it() {
    Verdict verdict = Judge.limit(holding(free(17)), 16);

    breaks(
        verdict,
        Finding.of(
            Rule.LIMIT,
            "17 requests in flight at once",
            "",
            Seen.ISSUED,
            "start the next request only when one of the 16 has ended"));
  }

  @Test
  void the_round_that_held_most_breaks_the_limit() {
    Observation seen = Seen.afterRoundOf(1, holding(free(17)));

    assertThat(Judge.limit(seen, 16)).isInstanceOf(Verdict.Broken.class);
    assertThat(Judge.limit(seen, 17)).isEqualTo(new Verdict.Held(2));
  }

  @Test
  void no_limit_is_kept_by_a_run_without_requests() {
    assertThat(Judge.limit(Seen.nothing(), 16)).isEqualTo(NO_REQUEST);
    assertThat(Judge.limit(holding(), 16)).isEqualTo(NO_REQUEST);
  }

  @Test
  void exactly_as_many_as_wanted_are_enough() {
    assertThat(Judge.reaches(holding(free(16)), 16)).isEqualTo(new Verdict.Held(1));
  }

  @Test
  void one_less_than_wanted_is_too_few() {
    Verdict verdict = Judge.reaches(holding(free(15)), 16);

    breaks(
        verdict,
        Finding.of(
            Rule.LIMIT,
            "never more than 15 requests in flight, though each was held until nothing else moved",
            "",
            Seen.ISSUED,
            "start every request that the limit of 16 allows before you wait for one"));
  }

  @Test
  void one_at_a_time_is_said_in_the_singular() {
    Verdict verdict = Judge.reaches(holding(free(1)), 2);

    breaks(
        verdict,
        Finding.of(
            Rule.LIMIT,
            "never more than 1 request in flight, though each was held until nothing else moved",
            "",
            Seen.ISSUED,
            "start every request that the limit of 2 allows before you wait for one"));
  }

  @Test
  void nothing_is_reached_by_a_run_without_requests() {
    assertThat(Judge.reaches(Seen.nothing(), 16)).isEqualTo(NO_REQUEST);
    assertThat(Judge.reaches(holding(), 16)).isEqualTo(NO_REQUEST);
  }

  @Test
  void callbacks_that_never_block_hold() {
    assertThat(Judge.callbacks(holding(free(2)))).isEqualTo(new Verdict.Held(1));
  }

  @Test
  void a_blocked_callback_breaks() {
    BlockedCallback callback =
        new BlockedCallback("HttpClient-1-Worker-3", "Thread.sleep", place("parse", 41));

    Verdict verdict = Judge.callbacks(Seen.withCallbacks(holding(free(2)), callback));

    breaks(
        verdict,
        Finding.of(
            Rule.CALLBACK,
            "a callback blocked in Thread.sleep on thread HttpClient-N-Worker-N",
            "",
            place("parse", 41),
            RETURN_A_FUTURE));
  }

  @Test
  void a_callback_on_an_unnamed_thread_blocked_a_virtual_one() {
    BlockedCallback callback =
        new BlockedCallback("", "CompletableFuture.join", place("parse", 41));

    Verdict verdict = Judge.callbacks(Seen.withCallbacks(holding(free(2)), callback));

    breaks(
        verdict,
        Finding.of(
            Rule.CALLBACK,
            "a callback blocked in CompletableFuture.join on a virtual thread",
            "",
            place("parse", 41),
            RETURN_A_FUTURE));
  }

  @Test
  void the_same_line_on_many_workers_is_one_finding() {
    Verdict verdict =
        Judge.callbacks(
            Seen.withCallbacks(
                holding(free(2)),
                new BlockedCallback("HttpClient-1-Worker-3", "Thread.sleep", place("parse", 41)),
                new BlockedCallback("HttpClient-1-Worker-12", "Thread.sleep", place("parse", 41)),
                new BlockedCallback("HttpClient-1-Worker-3", "Thread.sleep", place("save", 50))));

    assertThat(((Verdict.Broken) verdict).findings())
        .extracting(Finding::where)
        .containsExactly(place("parse", 41), place("save", 50));
  }

  @Test
  void callbacks_of_a_run_without_requests_were_not_observed() {
    assertThat(Judge.callbacks(Seen.nothing())).isEqualTo(NO_REQUEST);
  }

  @Test
  void callbacks_of_a_run_not_watched_to_its_end_were_not_observed() {
    assertThat(Judge.callbacks(Seen.notToTheEnd(holding(free(2)))))
        .isEqualTo(new Verdict.NotObserved("the run was not watched to its end"));
  }

  @Test
  void callbacks_that_a_blind_observer_missed_were_not_observed() {
    assertThat(Judge.callbacks(Seen.blind(holding(free(2)), "sleeping threads")))
        .isEqualTo(new Verdict.NotObserved("the observer could not see sleeping threads"));
  }

  private static void breaks(Verdict verdict, Finding finding) {
    assertThat(verdict).isInstanceOf(Verdict.Broken.class);
    assertThat(((Verdict.Broken) verdict).findings()).containsExactly(finding);
  }
}
