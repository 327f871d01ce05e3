package workshop.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.judge.Seen.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Rest;
import workshop.engine.facts.Serving;
import workshop.engine.facts.ThreadFact;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

class LoopJudgeTest {
  private static final CodePlace SELECTS = place("run", 70);
  private static final CodePlace READS = place("serve", 90);
  private static final ThreadFact LOOP = thread(1, "loop", false, Blocked.SELECT, SELECTS);

  @Test
  void one_thread_is_one() {
    assertThat(LoopJudge.oneThread(serving(50, LOOP))).isEqualTo(new Verdict.Held(3));
  }

  @Test
  void a_second_thread_breaks_it() {
    ThreadFact worker = thread(2, "pool-3-thread-12", false, Blocked.NOT, READS);

    Verdict verdict = LoopJudge.oneThread(serving(50, LOOP, worker));

    breaks(
        verdict,
        new Finding(
            Rule.MODEL,
            "HYBRID",
            "2 threads at work for 50 clients: loop, pool-N-thread-N",
            "",
            READS,
            ""));
  }

  @Test
  void of_two_at_a_selector_the_first_line_is_shown() {
    ThreadFact boss = thread(2, "boss", false, Blocked.SELECT, place("letIn", 80));

    Verdict verdict = LoopJudge.oneThread(serving(50, LOOP, boss));

    assertThat(((Verdict.Broken) verdict).findings())
        .extracting(Finding::where)
        .containsExactly(place("letIn", 80));
  }

  @Test
  void a_thread_for_each_client_is_told_as_threads() {
    Verdict verdict = LoopJudge.oneThread(serving(3, readers(3, false)));

    breaks(
        verdict,
        new Finding(
            Rule.MODEL,
            "THREADS",
            "4 threads at work for 3 clients: 3 x client-N, loop",
            "",
            READS,
            ""));
  }

  @Test
  void a_virtual_thread_that_waits_for_each_client_is_told_kindly() {
    Verdict verdict = LoopJudge.oneThread(serving(3, readers(3, true)));

    breaks(
        verdict,
        new Finding(
            Rule.MODEL,
            "THREADS",
            "4 threads at work for 3 clients: 3 x virtual thread client-N, loop",
            "",
            READS,
            "keep this one, in production it is a good choice; the task practises the event loop,"
                + " so it stays open: let one thread ask which clients are ready"));
  }

  @Test
  void more_than_three_kinds_of_threads_are_not_all_named() {
    Verdict verdict =
        LoopJudge.oneThread(
            serving(
                50,
                thread(1, "d", false, Blocked.NOT, CodePlace.unknown()),
                thread(2, "c", false, Blocked.NOT, CodePlace.unknown()),
                thread(3, "b", false, Blocked.NOT, CodePlace.unknown()),
                thread(4, "a", false, Blocked.NOT, CodePlace.unknown())));

    breaks(
        verdict,
        new Finding(
            Rule.MODEL,
            "HYBRID",
            "4 threads at work for 50 clients: a, b, c and others",
            "",
            null,
            ""));
  }

  @Test
  void nobody_at_work_was_not_observed() {
    Verdict.NotObserved nobody = new Verdict.NotObserved("no thread was seen to work for a client");

    assertThat(LoopJudge.oneThread(serving(50))).isEqualTo(nobody);
    assertThat(LoopJudge.oneThread(new Serving(50, 0, List.of(LOOP), List.of()))).isEqualTo(nobody);
  }

  @Test
  void what_a_blind_observer_missed_was_not_observed() {
    assertThat(LoopJudge.oneThread(new Serving(50, 3, List.of(LOOP), List.of("dumps"))))
        .isEqualTo(new Verdict.NotObserved("the observer could not see dumps"));
  }

  @Test
  void quiet_is_rest() {
    assertThat(LoopJudge.rests(new Rest(Rest.End.QUIET, 1499, null)))
        .isEqualTo(new Verdict.Held(1));
  }

  @Test
  void spinning_is_none() {
    Verdict verdict = LoopJudge.rests(new Rest(Rest.End.SPINNING, 1500, SELECTS));

    breaks(
        verdict,
        Finding.of(
            Rule.SPIN,
            "1.5 s of CPU time burnt while no client said or read anything",
            "",
            SELECTS,
            ""));
  }

  @Test
  void rest_that_nobody_waited_for_was_not_observed() {
    assertThat(LoopJudge.rests(new Rest(Rest.End.CAME, 0, null)))
        .isEqualTo(new Verdict.NotObserved("nobody waited for the program to come to rest"));
  }

  private static ThreadFact thread(
      long id, String name, boolean virtual, Blocked blocked, CodePlace place) {
    return new ThreadFact(id, name, virtual, blocked, "", place);
  }

  private static ThreadFact[] readers(int many, boolean virtual) {
    List<ThreadFact> all = new ArrayList<>();
    all.add(LOOP);
    IntStream.range(0, many)
        .mapToObj(i -> thread(10 + i, "client-" + i, virtual, Blocked.SOCKET, READS))
        .forEach(all::add);
    return all.toArray(ThreadFact[]::new);
  }

  private static Serving serving(int clients, ThreadFact... threads) {
    return new Serving(clients, 3, Arrays.asList(threads), List.of());
  }

  private static void breaks(Verdict verdict, Finding finding) {
    assertThat(verdict).isEqualTo(new Verdict.Broken(List.of(finding)));
  }
}
