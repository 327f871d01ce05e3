package parallelcpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.fractal.Viewport;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Fractal.class, method = "render")
@Tag("task-2")
class ProgressTest {
  /// Whoever uses so much without painting anything only spins.
  private static final Duration SPINNING = Duration.ofSeconds(1);

  @DoneWhen(
      value = "progress is told once for every tile: 1, 2, 3 and so on, by one thread at a time",
      hint = "ask what happens between counting a tile and telling of it")
  void progress_is_told_in_turn(PracticeHost practice, Watch watch) throws Exception {
    Viewport viewport = Views.cutOff();
    Listener listener = Listener.keepingTheFirst();
    try (Run run = Run.begin(practice, watch, () -> Fractal.render(viewport, listener))) {
      run.open();
      watch.arrives(
          () -> run.isOver() || listener.mostAtOnce() > 1,
          () -> listener.calls() + run.begun(),
          SPINNING);
      listener.letGo();
      run.finish();

      listener.requireTurns(Views.tiles(viewport).size());
    }
  }

  @DoneWhen(
      value = "while the dearest tile is held, progress tells of at least 90 % of the others",
      hint = "print when a tile is finished, and when you tell of it")
  void progress_tells_of_the_others_meanwhile(PracticeHost practice, Watch watch) throws Exception {
    Viewport viewport = Views.withOneDearTile(5); // where the one before is if one goes backwards
    Listener listener = Listener.keepingNone();
    int others = Views.tiles(viewport).size() - 1;
    try (Run run = Run.begin(practice, watch, () -> Fractal.render(viewport, listener))) {
      int finished = run.finishAllBut(Views.dearest(viewport)).finished(viewport);
      int told = listener.calls();
      run.finish();

      assertThat(told)
          .withFailMessage(
              "%d of %d other tiles finished and %d told of, while the dearest one was held",
              finished, others, told)
          .isGreaterThanOrEqualTo(Math.ceilDiv(others * 90, 100));
    }
  }

  @DoneWhen(
      value = "interrupted, the call throws an InterruptedException and no further tile is painted",
      hint = "ask who of your threads hears of the interrupt, and what becomes of the queue")
  void an_interrupt_ends_the_rendering(PracticeHost practice, Watch watch) throws Exception {
    Viewport viewport = Views.withOneDearTile(2);
    try (Run run = Run.begin(practice, watch, () -> Fractal.render(viewport, (done, of) -> {}))) {
      int before = run.rest().begun();
      String end = Interrupted.end(run);
      int after = run.paintedAfter(before);

      assertThat(end)
          .withFailMessage("interrupted while it painted, the call %s", end)
          .isEqualTo(Interrupted.AS_IT_SHOULD);
      assertThat(after)
          .withFailMessage("%d further tiles painted after the interrupt", after)
          .isZero();
    }
  }

  @DoneWhen(
      value = "whether it returns or throws, nothing that it started is left behind",
      hint = "follow an interrupt to the line that ends your threads",
      leftovers = true)
  void nothing_is_left_behind(PracticeHost practice, Watch watch) throws Exception {
    Viewport viewport = Views.cutOff();
    try (Run run = Run.begin(practice, watch, () -> Fractal.render(viewport, (done, of) -> {}))) {
      run.rest();
      Interrupted.end(run); // the engine looks for what is left
    }
  }
}
