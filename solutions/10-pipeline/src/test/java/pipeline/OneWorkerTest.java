package pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Pipeline.class, method = "run", leftovers = false)
@Tag("task-1")
class OneWorkerTest {
  private static final Post FOLD = Post.of("fold");
  private static final Post STAMP = Post.of("stamp");
  private static final Post SEAL = Post.of("seal");

  @DoneWhen(
      value = "every element passes every stage and reaches the sink once, in order",
      hint = "follow one element from the source to the sink, and then the end behind it")
  void every_element_reaches_the_sink_once_in_order(PracticeHost practice, Watch watch)
      throws Exception {
    for (Plan plan :
        new Plan[] {
          Plan.of(30, 2, FOLD, STAMP, SEAL),
          Plan.of(10, 3),
          Plan.of(1, 1, FOLD),
          Plan.of(0, 1, FOLD, STAMP)
        }) {
      Trial trial = Trial.through(practice, watch, plan);

      trial.ending().isReturn();
      trial.audit().arrivedInOrder();
      trial.audit().everyElementArrivedOnce();
    }
  }

  @DoneWhen(
      value = "every stage and the sink have an element in hand at the same time",
      hint = "let every stage go on to its next element while the others are still at work")
  void every_stage_is_at_work_at_the_same_time(PracticeHost practice, Watch watch)
      throws Exception {
    Plan plan =
        Plan.of(20, 1, FOLD, STAMP, SEAL)
            .holding("fold")
            .holding("stamp")
            .holding("seal")
            .holding(Line.SINK);

    try (Trial trial = Trial.atRest(practice, watch, plan)) {
      trial.fillsEveryPlace();
    }
  }

  @DoneWhen(
      value =
          "while the sink is held, the source is at most (s + 1) x capacity + w + 1 elements ahead"
              + " of it, and at least s x capacity + w",
      hint = "count how many elements fit between the source and the sink")
  void the_source_is_as_far_ahead_as_the_queues_allow(PracticeHost practice, Watch watch)
      throws Exception {
    for (Plan plan : new Plan[] {Plan.of(60, 1, FOLD, STAMP), Plan.of(60, 4, FOLD, STAMP)}) {
      try (Trial trial = Trial.atRest(practice, watch, plan.holding(Line.SINK))) {
        trial.audit().sourceIsNotTooFarAhead();
        trial.audit().sourceIsFarEnoughAhead();

        trial.goOn();
        trial.audit().sourceIsNotTooFarAhead();
      }
    }
  }

  @DoneWhen(
      value = "while the sink is held, nobody burns CPU time",
      hint = "find the loop that asks again and again, and let it wait instead")
  void nobody_burns_cpu_time(PracticeHost practice, Watch watch) throws Exception {
    try (Trial trial =
        Trial.atRest(practice, watch, Plan.of(20, 2, FOLD, STAMP).holding(Line.SINK))) {
      trial.fillsEveryPlace(); // had anything run on, it would not have come to rest
    }
  }

  @DoneWhen(
      value = "run returns when the sink is done with the last element, and not before",
      hint = "wait in run for everybody you have started")
  void run_returns_when_the_sink_is_done(PracticeHost practice, Watch watch) throws Exception {
    Plan plan = Plan.of(12, 2, FOLD, STAMP).holding(Line.SINK, 12);

    try (Trial trial = Trial.atRest(practice, watch, plan)) {
      assertThat(trial.isOver())
          .withFailMessage("run was over while the sink had the last element still in hand")
          .isFalse();

      trial.finish().ending().isReturn();
      trial.audit().everyElementArrivedOnce();
    }
  }
}
