package imageprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.engine.observe.Stepwise;
import workshop.practice.pictures.Quirk;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Thumbnails.class, method = "make")
@Tag("task-3")
class TroubleTest {
  private static final int WORKERS = 2;

  @DoneWhen(
      value =
          "a picture at which the codec crashes, or that it cannot read, is reported by its path,"
              + " with the reason, and costs no other picture; nothing half-written is left",
      hint = "print what asking throws, and the picture it was asked for")
  void a_crash_costs_its_picture_only(PracticeHost practice) throws Exception {
    Begun.task3();
    try (Darkroom room = Darkroom.open(practice, 23, 3)) {
      Path crashing = room.add(Quirk.CRASHES);
      room.addWell(2);
      Path unreadable = room.add(Quirk.UNREADABLE);
      room.addWell(2);

      Audit audit = room.audited(WORKERS);

      audit.reports(Map.of(crashing, Reason.CRASHED, unreadable, Reason.UNREADABLE));
      audit.isRightBut(List.of(crashing, unreadable));
      audit.leavesNothingElse();
    }
  }

  @DoneWhen(
      value =
          "when a worker is killed, each in turn, its picture is reported or asked for again, and"
              + " every other thumbnail is there",
      hint = "kill a worker by hand while main runs, and look at what is missing")
  void a_worker_that_is_killed_is_replaced(PracticeHost practice, Watch watch) throws Exception {
    Begun.task3();
    try (Darkroom room = Darkroom.open(practice, 31, 6)) {
      ThumbnailReport[] report = new ThumbnailReport[1];
      Set<Path> hit = new HashSet<>();
      try (Stepwise run = watch.stepwise(room.desk(), () -> report[0] = room.make(WORKERS))) {
        run.rest();
        List<HeldOperation> first = held(room);
        for (HeldOperation each : first) {
          hit.add(room.album().folder().resolve(each.name()));
          kill(each.pid());
          run.rest();
        }
        assertThat(first)
            .withFailMessage(
                () -> "%d of %d workers had a picture".formatted(first.size(), WORKERS))
            .hasSize(WORKERS);
        run.finish();
      }

      Audit audit = room.audit(report[0]);
      List<Path> reported = new ArrayList<>(report[0].failed().keySet());
      assertThat(hit)
          .withFailMessage(
              () ->
                  "reported, though no worker was killed at it: " + Audit.name(reported.getFirst()))
          .containsAll(reported);
      audit.isRightBut(reported);
    }
  }

  @DoneWhen(
      value =
          "a picture at which the codec hangs is given up when the watchdog barks, reported, and"
              + " costs no other picture; when the call returns, nothing is left behind",
      hint = "find out what ends a thread that waits for an answer which never comes",
      leftovers = true)
  void a_hang_costs_its_picture_only(PracticeHost practice, Watch watch) throws Exception {
    Begun.task3();
    watch.waitsAtMost(Duration.ofSeconds(1)); // the watchdog has no clock
    try (Darkroom room = Darkroom.open(practice, 37, 2)) {
      Path hanging = room.add(Quirk.HANGS);
      room.addWell(3);

      Audit audit = room.audited(WORKERS);

      audit.reports(Map.of(hanging, Reason.TOO_LONG));
      audit.isRightBut(List.of(hanging));
      audit.leavesNothingElse();
      audit.leavesNoWorker();
    }
  }

  private static List<HeldOperation> held(Darkroom room) {
    List<HeldOperation> held = room.desk().gate().state().held();
    for (HeldOperation each : held) {
      assertThat(each.pid())
          .withFailMessage("%s is under way in your own process", each.name())
          .isNotEqualTo(ProcessHandle.current().pid());
    }
    return held;
  }

  /// Signal 9, where there are signals.
  private static void kill(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }
}
