package workshop.practice.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepsTest {
  private static final Set<Thread.State> WAITING =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private static PracticeHost host;

  @BeforeAll
  static void start() {
    host = PracticeHost.start();
  }

  @AfterAll
  static void end() {
    host.close();
  }

  @Test
  void whoever_waits_hardly_works_also_in_a_crowd() throws Exception {
    try (Steps steps = Steps.crowded(host)) {
      for (Step step : steps.oneOfEach()) {
        if (!step.doing().works()) {
          assertThat(share(step)).as(step.doing().words()).isLessThan(0.01);
        }
      }
      assertThat(steps.trouble()).isEmpty();
    }
  }

  @Test
  void whoever_works_in_a_crowd_has_less_than_a_third_of_a_processor() throws Exception {
    try (Steps steps = Steps.crowded(host)) {
      for (Doing doing : List.of(Doing.COMPUTE, Doing.ALLOCATE)) {
        assertThat(share(steps.step(doing))).as(doing.words()).isBetween(0.01, 0.33);
      }
    }
  }

  @Test
  void work_that_has_next_to_nothing_of_a_processor_is_told() {
    assertThat(TooBusy.at(0.029))
        .hasValueSatisfying(
            busy -> assertThat(busy).hasMessageContaining("got 2.9 % of a processor"));
    assertThat(TooBusy.at(0.03)).isEmpty();
  }

  @Test
  void a_longer_step_takes_twice_as_long_whatever_it_does() throws Exception {
    try (Steps steps = Steps.calm(host)) {
      for (Doing doing : List.of(Doing.COMPUTE, Doing.SLEEP)) {
        Step other = steps.step(Doing.SLEEP);
        other.run();
        Step longer = steps.longer(doing, other);

        longer.run();

        assertThat(longer.tookNanos()).isGreaterThanOrEqualTo(2 * other.tookNanos());
      }
    }
  }

  @Test
  void a_step_that_fails_on_purpose_is_no_trouble() throws Exception {
    try (Steps steps = Steps.calm(host)) {
      Step failing = steps.failing(Doing.PARK);

      assertThatThrownBy(failing::run).hasMessage("this step fails on purpose");
      assertThat(steps.trouble()).isEmpty();
    }
  }

  @Test
  void on_a_virtual_thread_a_step_says_what_is_wrong_and_keeps_it() throws Exception {
    try (Steps steps = Steps.calm(host)) {
      FutureTask<Void> run = new FutureTask<>(steps.step(Doing.COMPUTE)::run, null);
      Thread.startVirtualThread(run);

      assertThatThrownBy(run::get).hasMessageContaining("steps need a platform thread");
      assertThat(steps.trouble()).containsInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void when_they_are_closed_no_thread_is_left() throws Exception {
    try (Steps steps = Steps.crowded(host)) {
      steps.step(Doing.COMPUTE).run();
      assertThat(threads()).isNotEmpty();
    }

    assertThat(threads()).isEmpty();
  }

  @Test
  void whoever_is_still_waiting_when_they_are_closed_gets_what_it_waits_for() throws Exception {
    for (Doing doing : List.of(Doing.PARK, Doing.FILE, Doing.LOCK)) {
      FutureTask<Void> waiting;
      try (Steps steps = Steps.calm(host)) {
        FutureTask<Void> run = new FutureTask<>(steps.step(doing)::run, null);
        waiting = run;
        Thread thread = Thread.ofPlatform().daemon().start(run);
        await().until(() -> WAITING.contains(thread.getState()) || run.isDone());
      }

      assertThatCode(waiting::get).as(doing.words()).doesNotThrowAnyException();
    }
  }

  private static double share(Step step) {
    Effort effort = Effort.begun();
    step.run();
    return effort.share();
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.matches("practice-(rival|steps)-.*"))
        .toList();
  }
}
