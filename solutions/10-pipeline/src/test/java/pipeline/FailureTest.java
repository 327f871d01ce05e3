package pipeline;

import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Pipeline.class, method = "run", leftovers = false)
@Tag("task-3")
class FailureTest {
  @DoneWhen(
      value = "what a step throws reaches the caller, as the cause of an ExecutionException",
      hint = "find out who hears what is thrown on a thread of yours")
  void what_a_step_throws_reaches_the_caller(PracticeHost practice, Watch watch) throws Exception {
    Mishap mishap = new Mishap();
    Plan plan = Plan.of(40, 2, Post.of("fold", 2), Post.of("stamp"));

    Trial trial = Trial.through(practice, watch, plan.failing("stamp", 7, mishap));

    trial.ending().tellsOf(mishap);
  }

  @DoneWhen(
      value = "so does what the source or the sink throws",
      hint = "treat the source and the sink like a step")
  void what_the_source_or_the_sink_throws_reaches_the_caller(PracticeHost practice, Watch watch)
      throws Exception {
    Plan plan = Plan.of(40, 1, Post.of("fold"), Post.of("stamp", 2));
    for (String place : new String[] {Line.SOURCE, Line.SINK}) {
      Mishap mishap = new Mishap();

      Trial trial = Trial.through(practice, watch, plan.failing(place, 5, mishap));

      trial.ending().tellsOf(mishap);
    }
  }

  @DoneWhen(value = "an Error does as well", hint = "look at what your catch does not catch")
  void an_error_reaches_the_caller_too(PracticeHost practice, Watch watch) throws Exception {
    Mishap.Disaster disaster = new Mishap.Disaster();
    Plan plan = Plan.of(40, 2, Post.of("fold", 3), Post.of("stamp"));

    Trial trial = Trial.through(practice, watch, plan.failing("fold", 6, disaster));

    trial.ending().tellsOf(disaster);
  }

  @DoneWhen(
      value = "then everything stops: nobody begins more than one further element",
      hint = "tell everybody that it is over, also those who wait at a queue")
  void then_everything_stops(PracticeHost practice, Watch watch) throws Exception {
    try (Trial trial = failed(practice, watch, new Mishap())) {
      Audit then = trial.audit();

      trial.goOnAt("stamp");
      trial.finish();

      trial.audit().hasStoppedSince(then);
    }
  }

  @DoneWhen(
      value = "the caller is told what was thrown first, and not what followed from it",
      hint = "keep the first failure, whatever the others throw when they are stopped")
  void the_first_failure_is_told(PracticeHost practice, Watch watch) throws Exception {
    Mishap mishap = new Mishap();
    try (Trial trial = failed(practice, watch, mishap)) {
      trial.goOnAt("stamp");
      trial.finish();

      trial.ending().tellsOf(mishap);
    }
  }

  /// At rest, with the first element in the sink and the queues full, and about to fail as soon as
  /// the second stage goes on.
  private static Trial failed(PracticeHost practice, Watch watch, Mishap mishap) {
    return Trial.atRest(
        practice,
        watch,
        Plan.of(40, 2, Post.ordered("fold", 2), Post.of("stamp"))
            .holding(Line.SINK)
            .holding("stamp", 3)
            .failing("stamp", 3, mishap));
  }
}
