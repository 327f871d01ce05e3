package pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Pipeline.class, method = "run")
@Tag("task-4")
class StopTest {
  private static final Plan PLAN = Plan.of(40, 2, Post.of("fold", 2), Post.ordered("stamp", 2));

  @DoneWhen(
      value =
          "an interrupt ends run with a CancellationException: nobody begins more than one further"
              + " element",
      hint = "follow the interrupt from the thread that called run to everybody else")
  void an_interrupt_ends_run_within_one_element(PracticeHost practice, Watch watch)
      throws Exception {
    try (Trial trial = Trial.atRest(practice, watch, PLAN.holding(Line.SINK))) {
      Audit then = trial.audit();

      trial.interrupt().finish();

      trial.audit().hasStoppedSince(then);
      trial.ending().tellsOfTheInterrupt();
    }
  }

  @DoneWhen(
      value = "afterwards the thread that called run is still interrupted",
      hint = "set the flag again that the exception has cleared")
  void the_thread_stays_interrupted(PracticeHost practice, Watch watch) throws Exception {
    try (Trial trial = Trial.atRest(practice, watch, PLAN.holding(Line.SINK))) {
      trial.interrupt().finish();

      assertThat(trial.ending().interrupted())
          .withFailMessage("the thread was interrupted, and after run it was not any more")
          .isTrue();
    }
  }

  @DoneWhen(
      value = "run does not end before everybody has put down what he had in hand",
      hint = "wait for the end of every thread, also after an interrupt")
  void run_waits_for_who_is_still_at_work(PracticeHost practice, Watch watch) throws Exception {
    Plan plan = PLAN.holdingStubbornly("fold", 2).holdingStubbornly("fold", 3);

    try (Trial trial = Trial.atRest(practice, watch, plan)) {
      trial.interrupt();

      assertThat(trial.isOver())
          .withFailMessage("run was over while a step was still at work on an element")
          .isFalse();
      trial.finish().ending().tellsOfTheInterrupt();
    }
  }

  @DoneWhen(
      value = "whether run returns or throws, no thread is left behind",
      hint = "close what you open, whatever happens in between",
      leftovers = true)
  void nothing_is_left_behind(PracticeHost practice, Watch watch) throws Exception {
    Trial.through(practice, watch, PLAN).ending().isReturn();
    Trial.through(practice, watch, PLAN.failing("fold", 5, new Mishap()));
    try (Trial trial = Trial.atRest(practice, watch, PLAN.holding(Line.SINK))) {
      trial.interrupt().finish(); // the engine looks for what is left
    }
  }
}
