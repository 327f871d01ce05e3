package workshop.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.judge.Seen.doubtful;
import static workshop.engine.judge.Seen.free;
import static workshop.engine.judge.Seen.holding;
import static workshop.engine.judge.Seen.inChildren;
import static workshop.engine.judge.Seen.platform;
import static workshop.engine.judge.Seen.unseen;
import static workshop.engine.judge.Seen.virtual;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Observation;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

class ModelRuleTest {
  private static final String FUTURE =
      "ask for a future instead of an answer, and no thread has to wait";
  private static final String OWN_REQUEST =
      "let each thread make its own request and wait for the answer";
  private static final String KEEP =
      "keep this one, in production it is a good choice;"
          + " the task practises %s, so it stays open: ";
  private static final String SENDER =
      "let whoever waits for a request send it, from this program and with the proxy settings that"
          + " are there: only then can be seen who waits";
  private static final String SHEET = "read the task sheet again: it names the model";

  @Test
  void two_requests_that_nobody_waits_for_are_async() {
    Verdict verdict = Judge.model(holding(free(2)), Model.ASYNC);

    assertThat(verdict).isEqualTo(new Verdict.Held(2));
  }

  @Test
  void two_requests_that_two_threads_wait_for_are_threads() {
    Verdict verdict = Judge.model(holding(platform(1), virtual(1)), Model.THREADS);

    assertThat(verdict).isEqualTo(new Verdict.Held(2));
  }

  @Test
  void a_few_of_the_other_model_do_not_matter() {
    Observation seen = holding(free(16), platform(3));

    assertThat(Judge.model(seen, Model.ASYNC)).isEqualTo(new Verdict.Held(19));
  }

  @Test
  void what_is_in_doubt_counts_as_free() {
    assertThat(Judge.model(holding(doubtful(4)), Model.ASYNC)).isEqualTo(new Verdict.Held(4));
  }

  @Test
  void async_wanted_and_one_after_another_seen() {
    Verdict verdict = Judge.model(holding(platform(1)), Model.ASYNC);

    breaks(
        verdict,
        "SEQUENTIAL",
        "never more than 1 request in flight, though each was held until nothing else moved",
        Seen.WAITING,
        "start every request before you wait for any");
  }

  @Test
  void async_wanted_and_platform_threads_seen() {
    Verdict verdict = Judge.model(holding(platform(32)), Model.ASYNC);

    breaks(
        verdict,
        "THREADS",
        "32 requests in flight, and 32 threads each waiting for one",
        Seen.WAITING,
        FUTURE);
  }

  @Test
  void async_wanted_and_virtual_threads_seen() {
    Verdict verdict = Judge.model(holding(virtual(16)), Model.ASYNC);

    breaks(
        verdict,
        "THREADS",
        "16 requests in flight, and 16 virtual threads each waiting for one",
        Seen.WAITING,
        KEEP.formatted("async") + FUTURE);
  }

  @Test
  void async_wanted_and_threads_of_both_kinds_seen() {
    Verdict verdict = Judge.model(holding(platform(4), virtual(12)), Model.ASYNC);

    breaks(
        verdict,
        "THREADS",
        "16 requests in flight, and 4 threads and 12 virtual threads each waiting for one",
        Seen.WAITING,
        FUTURE);
  }

  @Test
  void one_thread_of_a_kind_is_one_thread() {
    assertThat(saw(holding(platform(1), virtual(2))))
        .isEqualTo("3 requests in flight, and 1 thread and 2 virtual threads each waiting for one");
    assertThat(saw(holding(platform(2), virtual(1))))
        .isEqualTo("3 requests in flight, and 2 threads and 1 virtual thread each waiting for one");
  }

  @Test
  void async_wanted_and_a_hybrid_seen() {
    Verdict verdict = Judge.model(holding(platform(8), free(9)), Model.ASYNC);

    breaks(
        verdict,
        "HYBRID",
        "17 requests in flight: a thread waiting for each of 8, and nobody for 9",
        Seen.WAITING,
        FUTURE);
  }

  @Test
  void async_wanted_and_nothing_could_be_told() {
    Verdict verdict = Judge.model(holding(platform(1), free(1)), Model.ASYNC);

    breaks(
        verdict,
        "UNTOLD",
        "2 requests in flight: 1 with a thread waiting, 1 without",
        Seen.WAITING,
        "keep more of them in flight at once, all in one way");
  }

  @Test
  void requests_that_others_issued_cannot_be_told() {
    Observation seen = Seen.holding(free(6), unseen(2));

    breaks(
        Judge.model(seen, Model.ASYNC),
        "UNTOLD",
        "8 requests in flight: 0 with a thread waiting, 6 without, and for 2 it could not be seen"
            + " who waits",
        Seen.ISSUED,
        SENDER);
  }

  @Test
  void threads_wanted_and_one_after_another_seen() {
    Verdict verdict = Judge.model(holding(free(1)), Model.THREADS);

    breaks(
        verdict,
        "SEQUENTIAL",
        "never more than 1 request in flight, though each was held until nothing else moved",
        Seen.ISSUED,
        "give every request a thread of its own");
  }

  @Test
  void threads_wanted_and_async_seen() {
    Verdict verdict = Judge.model(holding(free(50)), Model.THREADS);

    breaks(
        verdict,
        "ASYNC",
        "50 requests in flight, and no thread waiting for one of them",
        Seen.ISSUED,
        KEEP.formatted("threads") + OWN_REQUEST);
  }

  @Test
  void threads_wanted_and_a_hybrid_seen() {
    Verdict verdict = Judge.model(holding(virtual(2), free(8)), Model.THREADS);

    breaks(
        verdict,
        "HYBRID",
        "10 requests in flight: a thread waiting for each of 2, and nobody for 8",
        Seen.WAITING,
        OWN_REQUEST);
  }

  @Test
  void threads_wanted_and_nothing_could_be_told() {
    Verdict verdict = Judge.model(holding(platform(1), free(1)), Model.THREADS);

    breaks(
        verdict,
        "UNTOLD",
        "2 requests in flight: 1 with a thread waiting, 1 without",
        Seen.WAITING,
        "keep more of them in flight at once, all in one way");
  }

  @Test
  void another_model_wanted_leaves_the_task_sheet() {
    Verdict verdict = Judge.model(holding(free(2)), Model.HYBRID);

    breaks(
        verdict,
        "ASYNC",
        "2 requests in flight, and no thread waiting for one of them",
        Seen.ISSUED,
        SHEET);
  }

  @Test
  void a_run_without_requests_is_not_graded() {
    Verdict verdict = Judge.model(Seen.nothing(), Model.ASYNC);

    assertThat(verdict)
        .isEqualTo(new Verdict.NotObserved("not one request was made while the gate was closed"));
  }

  @Test
  void a_blind_observer_names_no_model() {
    Observation seen = Seen.blind(holding(free(9)), "sleeping threads", "held requests");

    assertThat(Judge.model(seen, Model.ASYNC))
        .isEqualTo(
            new Verdict.NotObserved("the observer could not see sleeping threads; held requests"));
    assertThat(Judge.tell(seen)).isEmpty();
  }

  private static String saw(Observation seen) {
    return ((Verdict.Broken) Judge.model(seen, Model.ASYNC)).findings().getFirst().saw();
  }

  @Test
  void one_child_alone_cannot_be_told() {
    breaks(
        Judge.model(Seen.holding(inChildren(8, 1)), Model.PROCESSES),
        "UNTOLD",
        "8 requests in flight: 0 with a thread waiting, 0 without, 8 in 1 child process",
        null,
        "start at least two child processes and give each its share");
  }

  @Test
  void a_dummy_child_beside_threads_is_named() {
    Observation seen = Seen.of(Seen.withAlive(Seen.snapshot(platform(4)), 1));

    breaks(
        Judge.model(seen, Model.PROCESSES),
        "THREADS",
        "4 requests in flight, and 4 threads each waiting for one; 1 child process alive, holding"
            + " none",
        Seen.WAITING,
        "do every request in a child process: Workers.command gives its command line");
  }

  @Test
  void processes_where_threads_were_asked_for() {
    breaks(
        Judge.model(Seen.holding(inChildren(4, 2)), Model.THREADS),
        "PROCESSES",
        "4 requests in flight in 2 child processes",
        null,
        "let each thread make its own request and wait for the answer");
  }

  @Test
  void a_hybrid_of_three_names_each_share() {
    breaks(
        Judge.model(Seen.holding(platform(4), free(3), inChildren(5, 2)), Model.ASYNC),
        "HYBRID",
        "12 requests in flight: a thread waiting for each of 4, and nobody for 3, and 5 in 2 child"
            + " processes",
        Seen.WAITING,
        "ask for a future instead of an answer, and no thread has to wait");
  }

  private static void breaks(
      Verdict verdict, String model, String saw, @Nullable CodePlace where, String tryThis) {
    assertThat(verdict).isInstanceOf(Verdict.Broken.class);
    assertThat(((Verdict.Broken) verdict).findings())
        .containsExactly(new Finding(Rule.MODEL, model, saw, "", where, tryThis));
  }
}
