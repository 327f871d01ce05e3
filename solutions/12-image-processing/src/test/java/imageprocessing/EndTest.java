package imageprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.engine.observe.Stepwise;
import workshop.practice.world.Operation;
import workshop.practice.world.Outcome;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Thumbnails.class, method = "make")
@Tag("task-4")
class EndTest {
  private static final int WORKERS = 2;
  private static final int PICTURES = 8;

  @DoneWhen(
      value =
          "an interrupt ends the call in an InterruptedException: no further picture is begun, and"
              + " no worker is left",
      hint = "interrupt the calling thread while two pictures are under way",
      leftovers = true)
  void an_interrupt_ends_the_call(PracticeHost practice, Watch watch) throws Exception {
    try (Darkroom room = Darkroom.open(practice, 41, PICTURES)) {
      int[] alive = new int[1];
      @Nullable Throwable thrown =
          watch.interrupted(
              room.desk(),
              WORKERS,
              () -> {
                try {
                  return room.make(WORKERS);
                } finally {
                  alive[0] = alive(room);
                }
              });

      assertThat(thrown)
          .withFailMessage(
              thrown == null
                  ? "the call returned a report, though it was interrupted"
                  : "the call ended in a " + thrown.getClass().getSimpleName())
          .isInstanceOf(InterruptedException.class);
      assertThat(alive[0])
          .withFailMessage("%d of %d workers alive when the call ended", alive[0], WORKERS)
          .isZero();
      // Threads are interrupted one after another: what the first gives back, another may still
      // take.
      long shrunk =
          room.desk().log().operations().stream()
              .filter(picture -> picture.outcome() == Outcome.ANSWERED)
              .count();
      assertThat(shrunk)
          .withFailMessage(
              "%d of %d pictures were shrunk, though it was interrupted at the first %d",
              shrunk, PICTURES, WORKERS)
          .isLessThanOrEqualTo(WORKERS);
    }
  }

  @DoneWhen(
      value = "when your process is killed, its workers end too, also in the middle of a picture",
      hint = "kill main while its workers are busy, and list the processes that are left",
      method = "make")
  void workers_end_with_their_parent(PracticeHost practice, Watch watch) throws Exception {
    try (Darkroom none = Darkroom.open(practice, 43, 0)) {
      none.make(1); // to do, if nobody has begun
    }
    try (Darkroom room = Darkroom.open(practice, 43, PICTURES)) {
      room.desk().gate().hold();
      Process parent = Elsewhere.start(room);
      Set<Long> workers;
      try (Stepwise run = watch.stepwise(room.desk(), parent::waitFor)) {
        run.rest();
        if (!parent.isAlive()) {
          throw new AssertionError(
              "a program that calls make ended by itself" + Elsewhere.why(room));
        }
        workers = workers(room, practice);
        workers.remove(parent.pid());
        assertThat(workers)
            .withFailMessage(
                "%d of %d workers had a picture before the parent was killed",
                workers.size(), WORKERS)
            .hasSize(WORKERS);
        List<ProcessHandle> handles =
            workers.stream().map(ProcessHandle::of).flatMap(Optional::stream).toList();
        parent.destroyForcibly();
        Set<Long> staying =
            watch.staying(handles).stream().map(ProcessHandle::pid).collect(Collectors.toSet());
        workers.retainAll(staying);
      } finally {
        parent.destroyForcibly();
        workers(room, practice).forEach(EndTest::kill);
      }

      assertThat(workers)
          .withFailMessage(
              "%d of %d workers alive, and nothing moves, though their parent was killed",
              workers.size(), WORKERS)
          .isEmpty();
    }
  }

  /// The processes that have begun a picture and are alive: connected to the host, as a process
  /// that is dead and not yet buried still has its number.
  private static Set<Long> workers(Darkroom room, PracticeHost practice) {
    Set<Long> begun = begun(room);
    begun.retainAll(practice.workers());
    return begun;
  }

  /// How many of this process's own children that have begun a picture are alive.
  private static int alive(Darkroom room) {
    Set<Long> begun = begun(room);
    begun.removeIf(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    return begun.size();
  }

  private static Set<Long> begun(Darkroom room) {
    List<Operation> operations = room.desk().log().operations();
    return operations.stream().map(Operation::pid).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }
}
