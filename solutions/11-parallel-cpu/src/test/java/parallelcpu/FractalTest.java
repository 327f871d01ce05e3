package parallelcpu;

import org.junit.jupiter.api.Tag;
import workshop.engine.facts.Observation;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Verdicts;
import workshop.engine.junit.Watch;
import workshop.practice.fractal.Tile;
import workshop.practice.fractal.Viewport;
import workshop.practice.world.Desk;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Fractal.class, method = "render")
@Tag("task-1")
class FractalTest {
  /// The same on every machine: the JVM that grades is told so.
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  @DoneWhen(
      value = "every pixel has the colour that one thread alone gives it, also at the edges",
      hint = "print the tiles that you cut a picture of 100 x 70 pixels into")
  void every_pixel_has_its_colour() throws Exception {
    for (Viewport viewport : new Viewport[] {Views.cutOff(), Views.tiny()}) {
      Audit.requireSame(viewport, Fractal.render(viewport));
    }
  }

  @DoneWhen(
      value = "every tile is painted once",
      hint = "print the name of the thread and the tile before you paint it")
  void every_tile_is_painted_once(PracticeHost practice) throws Exception {
    Viewport viewport = Views.cutOff();
    try (Desk desk = practice.openDesk("tile")) {
      Fractal.render(viewport);

      Audit.requireEachOnce(viewport, desk.log().operations());
    }
  }

  @DoneWhen(
      value = "as many tiles are painted at once as there are processors",
      hint = "count the threads that paint, and ask where each of them waits for another")
  void as_many_are_painted_as_there_are_processors(PracticeHost practice, Watch watch)
      throws Exception {
    try (Desk desk = practice.openDesk("tile")) {
      Observation seen =
          watch.gated(desk, PROCESSORS, () -> Fractal.render(Views.withOneDearTile(2)));

      Verdicts.assertThat(seen).isThreadsOrProcesses();
      TooFew.require(
          seen.most() >= PROCESSORS,
          "never more than %d tiles painted at once, on %d processors"
              .formatted(seen.most(), PROCESSORS));
    }
  }

  @DoneWhen(
      value = "while the dearest tile is held, at least 90 % of the others are finished",
      hint = "ask who paints the tiles that stand behind a dear one")
  void the_others_are_finished_meanwhile(PracticeHost practice, Watch watch) throws Exception {
    Viewport viewport = Views.withOneDearTile(2);
    Tile dearest = Views.dearest(viewport);
    int others = Views.tiles(viewport).size() - 1;
    try (Run run = Run.begin(practice, watch, () -> Fractal.render(viewport))) {
      int finished = run.finishAllBut(dearest).finished(viewport);
      run.finish();

      TooFew.require(
          finished >= Math.ceilDiv(others * 90, 100),
          "%d of %d other tiles finished while the dearest one was held"
              .formatted(finished, others));
    }
  }

  @DoneWhen(
      value = "when the call returns, nothing that it started is left behind",
      hint = "close what you open",
      leftovers = true)
  void nothing_is_left_behind() throws Exception {
    Fractal.render(Views.pair()); // the engine looks for what is left
  }
}
