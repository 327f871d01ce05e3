package imageprocessing;

import static workshop.engine.junit.Verdicts.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import workshop.engine.facts.Observation;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Thumbnails.class, method = "make")
@Tag("task-2")
class ManyWorkersTest {
  @DoneWhen(
      value =
          "as many worker processes as maxWorkers says have a picture under way at once, and never"
              + " more",
      hint = "ask the second worker before the first has answered")
  void as_many_workers_as_may_be_are_busy(PracticeHost practice, Watch watch) throws Exception {
    try (Darkroom room = Darkroom.open(practice, 11, 7)) {
      Observation seen = watch.gated(room.desk(), 4, () -> room.make(3));

      assertThat(seen).isProcesses();
      assertThat(seen).neverHoldsMoreThan(3);
      assertThat(seen).reaches(3);
    }
  }

  @DoneWhen(
      value =
          "a worker makes one picture after another: there are never more than maxWorkers"
              + " processes, and every thumbnail is right",
      hint = "print the process id and the picture wherever a thumbnail is made")
  void workers_are_used_again(PracticeHost practice, Watch watch) throws Exception {
    try (Darkroom room = Darkroom.open(practice, 17, 8)) {
      ThumbnailReport[] report = new ThumbnailReport[1];
      watch.gated(room.desk(), 3, () -> report[0] = room.make(2));

      Audit audit = room.audit(report[0]);
      audit.isRightBut(List.of());
      audit.isMadeBy(2);
    }
  }

  @DoneWhen(
      value =
          "without pictures the report is empty; whenever the call returns, its workers have ended",
      hint = "wait for the end of every process that you start",
      leftovers = true)
  void without_pictures_the_report_is_empty(PracticeHost practice) throws Exception {
    try (Darkroom room = Darkroom.open(practice, 19, 0)) {
      room.audited(2).leavesNothingElse(); // the engine looks for what is left
    }
  }
}
