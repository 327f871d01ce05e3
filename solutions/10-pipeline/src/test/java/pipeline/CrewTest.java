package pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Pipeline.class, method = "run", leftovers = false)
@Tag("task-2")
class CrewTest {
  @DoneWhen(
      value = "with several workers every element still reaches the sink once",
      hint = "ask who of several workers hears that nothing more will come, and when")
  void every_element_reaches_the_sink_once(PracticeHost practice, Watch watch) throws Exception {
    Plan lastTakesLong = Plan.of(40, 2, Post.of("fold", 2), Post.of("stamp")).holding("fold", 40);
    try (Trial trial = Trial.atRest(practice, watch, lastTakesLong)) {
      trial.finish().ending().isReturn();
      trial.audit().everyElementArrivedOnce();
    }
    for (Plan plan :
        new Plan[] {
          Plan.of(40, 1, Post.of("fold", 3), Post.of("stamp", 2)),
          Plan.of(40, 2, Post.of("fold"), Post.ordered("stamp", 4), Post.of("seal", 3)),
          Plan.of(2, 1, Post.of("fold", 4), Post.ordered("stamp", 4))
        }) {
      Trial trial = Trial.through(practice, watch, plan);

      trial.ending().isReturn();
      trial.audit().everyElementArrivedOnce();
    }
  }

  @DoneWhen(
      value = "all workers of all stages and the sink are at work at once, and never more",
      hint = "count the threads that take from each queue")
  void all_workers_are_at_work_at_once(PracticeHost practice, Watch watch) throws Exception {
    Plan all =
        Plan.of(40, 8, Post.ordered("fold", 3), Post.of("stamp", 2))
            .holding("fold")
            .holding("stamp")
            .holding(Line.SINK);
    Plan second = Plan.of(40, 2, Post.of("fold"), Post.of("stamp", 4)).holding("stamp");

    try (Trial trial = Trial.atRest(practice, watch, all)) {
      trial.fillsEveryPlace();
    }
    try (Trial trial = Trial.atRest(practice, watch, second)) {
      trial.fillsEveryPlace();
    }
  }

  @DoneWhen(
      value = "the source and the sink are called by one thread at a time",
      hint = "let one thread alone ask the source, and one alone call the sink")
  void source_and_sink_are_called_by_one_at_a_time(PracticeHost practice, Watch watch)
      throws Exception {
    Plan plan = Plan.of(40, 1, Post.of("fold", 3), Post.of("stamp", 2));

    try (Trial trial = Trial.atRest(practice, watch, plan.holding(Line.SOURCE))) {
      trial.fillsEveryPlace();
    }
    try (Trial trial = Trial.atRest(practice, watch, plan.holding(Line.SINK))) {
      trial.fillsEveryPlace();
    }
  }

  @DoneWhen(
      value =
          "where no order is asked, an element that takes long holds up no other, and is not lost",
      hint = "follow the last element when a colleague is still at work")
  void an_element_that_takes_long_is_not_lost(PracticeHost practice, Watch watch) throws Exception {
    Plan plan = Plan.of(14, 2, Post.of("fold", 3), Post.of("stamp", 2)).holding("fold", 2);

    try (Trial trial = Trial.atRest(practice, watch, plan)) {
      int arrived = trial.audit().arrived().size();
      assertThat(arrived)
          .withFailMessage(
              "%d of the 13 other elements reached the sink while one was held", arrived)
          .isEqualTo(13);

      trial.finish().ending().isReturn();
      trial.audit().everyElementArrivedOnce();
    }
  }

  @DoneWhen(
      value = "where order is asked, elements leave a stage in the order in which it took them",
      hint = "let a worker that is done wait for the one who took the element before")
  void an_ordered_stage_keeps_the_order(PracticeHost practice, Watch watch) throws Exception {
    Plan plan = Plan.of(40, 2, Post.ordered("fold", 2), Post.of("stamp")).holding("fold", 1);

    try (Trial trial = Trial.atRest(practice, watch, plan)) {
      trial.audit().arrivedInOrder();

      trial.finish().ending().isReturn();
      trial.audit().arrivedInOrder();
    }
  }

  @DoneWhen(
      value = "no stage waits for an element that it has not taken",
      hint = "count the elements of each stage on their own, from the first that it takes")
  void an_ordered_stage_waits_for_nothing_it_has_not_taken(PracticeHost practice, Watch watch)
      throws Exception {
    Plan plan = Plan.of(20, 1, Post.of("fold", 2), Post.ordered("stamp", 2)).holding("fold", 1);

    try (Trial trial = Trial.atRest(practice, watch, plan)) {
      int arrived = trial.audit().arrived().size();
      assertThat(arrived)
          .withFailMessage(
              "%d of 19 elements reached the sink while another was held in the stage before",
              arrived)
          .isEqualTo(19);

      trial.finish().ending().isReturn();
      trial.audit().everyElementArrivedOnce();
    }
  }

  @DoneWhen(
      value = "however many workers there are, the source gets no further ahead",
      hint = "bound whatever keeps elements that are done and have to wait")
  void the_source_gets_no_further_ahead(PracticeHost practice, Watch watch) throws Exception {
    Plan plan = Plan.of(80, 2, Post.ordered("fold", 3), Post.of("stamp", 4));

    try (Trial trial = Trial.atRest(practice, watch, plan.holding(Line.SINK))) {
      trial.audit().sourceIsNotTooFarAhead();
      trial.audit().sourceIsFarEnoughAhead();
    }
    try (Trial trial = Trial.atRest(practice, watch, plan.holding("fold", 1))) {
      trial.audit().sourceIsNotTooFarAhead();
    }
  }
}
