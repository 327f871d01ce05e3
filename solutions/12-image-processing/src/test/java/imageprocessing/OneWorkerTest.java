package imageprocessing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.pictures.Quirk;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Thumbnails.class, method = "make")
@Tag("task-1")
class OneWorkerTest {
  @DoneWhen(
      value = "every picture has its thumbnail, in its size and colours, and upright",
      hint = "make one thumbnail by hand and look at it in a viewer")
  void every_picture_has_its_thumbnail(PracticeHost practice) throws Exception {
    try (Darkroom room = Darkroom.open(practice, 3, 8)) {
      Audit audit = room.audited(1);

      audit.isRightBut(List.of());
      audit.reports(Map.of());
      audit.leavesNothingElse();
    }
  }

  @DoneWhen(
      value = "a worker is not held up when it complains at length",
      hint = "find out who reads the worker's standard error")
  void a_worker_is_not_held_up_when_it_complains(PracticeHost practice, Watch watch)
      throws Exception {
    watch.waitsAtMost(Duration.ofSeconds(1)); // nothing here takes its time
    try (Darkroom room = Darkroom.open(practice, 5, 1)) {
      room.add(Quirk.COMPLAINS);
      room.add(Quirk.COMPLAINS);

      room.audited(1).isRightBut(List.of());
    }
  }

  @DoneWhen(
      value =
          "one worker process makes them all, each once, and it has ended when the call returns",
      hint = "print the process id wherever a thumbnail is made",
      leftovers = true)
  void one_worker_makes_them_all(PracticeHost practice) throws Exception {
    try (Darkroom room = Darkroom.open(practice, 7, 3)) {
      Audit audit = room.audited(1);

      audit.isMadeBy(1);
      audit.leavesNoWorker(); // the engine looks for everything else
    }
  }
}
