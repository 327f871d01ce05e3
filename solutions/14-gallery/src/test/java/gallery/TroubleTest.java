package gallery;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.engine.observe.Stepwise;
import workshop.practice.shop.Covers;
import workshop.practice.world.Gate;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Gallery.class, method = "build")
@Tag("task-2")
class TroubleTest {
  private static final int FEW = 8;

  @DoneWhen(
      value = "whatever cannot be shown is reported, with the step at which it was lost",
      hint = "follow an exception of each step to the line that puts it into the report")
  void what_is_not_shown_is_reported(PracticeHost practice) throws Exception {
    BadDay.of(practice).reportsEveryFailure();
  }

  @DoneWhen(
      value = "a failure at any step leaves the rest of the gallery whole",
      hint = "decide what happens to one cover when the one beside it fails")
  void the_rest_is_whole(PracticeHost practice) throws Exception {
    BadDay.of(practice).theRestIsWhole();
  }

  @DoneWhen(
      value = "a worker that is killed costs no cover, whichever it is",
      hint = "kill a worker by hand while main runs, and look at the report")
  void a_killed_worker_costs_no_cover(PracticeHost practice, Watch watch) throws Exception {
    Begun.task2();
    Hall hall = Hall.open(practice, 41, FEW, Covers.ALL);

    try (Stepwise run = watch.stepwise(hall.codec(), hall::build)) {
      Killing killing = new Killing(hall);
      try {
        for (int worker = 0; worker < OpeningDay.WORKERS; worker++) {
          run.rest();
          killing.next();
        }
      } finally {
        run.finish();
      }
    }

    hall.inspection().losesNoneTo(OpeningDay.WORKERS);
    hall.inspection().reportsAsFailed(Map.of());
    hall.inspection().everyThumbnailIsRight();
  }

  @DoneWhen(
      value = "a cover over which a process died gets one more try, and no third",
      hint = "count the processes that one cover may cost")
  void a_cover_gets_one_more_try(PracticeHost practice) throws Exception {
    BadDay.of(practice).triesOnceMore();
  }

  @DoneWhen(
      value = "when the program itself is killed, none of its processes lives on",
      hint = "kill main by hand while it runs, and list the processes with jps")
  void no_process_outlives_the_program(PracticeHost practice, Watch watch) throws Exception {
    Begun.task2();
    Hall hall = Hall.open(practice, 43, FEW, Covers.ALL);
    Gate gate = hall.codec().gate();
    gate.hold();

    try (Elsewhere program = Elsewhere.start(hall)) {
      program.awaitThumbnails(hall, watch);
      program.kill();
      program.awaitEndOfAll(watch);
    } finally {
      gate.open();
    }
  }

  @DoneWhen(
      value = "when the call returns, also after trouble, nothing it started is left behind",
      hint = "end a worker that has died or failed as well as the others",
      leftovers = true)
  void nothing_is_left_behind(PracticeHost practice) throws Exception {
    BadDay.survive(practice); // the engine looks for what is left, of this and those before
  }
}
