package parallelcpu;

import static workshop.engine.junit.Verdicts.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Rest;
import workshop.engine.junit.Watch;
import workshop.engine.observe.Stepwise;
import workshop.practice.fractal.Picture;
import workshop.practice.fractal.Tile;
import workshop.practice.fractal.Viewport;
import workshop.practice.world.Desk;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.Operation;
import workshop.practice.world.Outcome;
import workshop.practice.world.PracticeHost;

/// One rendering, taken from one quiet moment to the next: every tile is held before it is painted.
final class Run implements AutoCloseable {
  private final Desk desk;
  private final Stepwise run;
  private volatile @Nullable Picture picture;

  private Run(PracticeHost practice, Watch watch, Callable<Picture> rendering) {
    this.desk = practice.openDesk("tile");
    this.run = watch.stepwise(desk, () -> picture = rendering.call());
  }

  static Run begin(PracticeHost practice, Watch watch, Callable<Picture> rendering) {
    return new Run(practice, watch, rendering);
  }

  /// Waits until nothing moves.
  ///
  /// @throws Exception what the rendering threw, if it did
  Run rest() throws Exception {
    Rest rest = run.rest();
    if (rest.end() == Rest.End.SPINNING) {
      assertThat(rest).isStill();
    }
    if (run.isOver()) {
      run.finish();
    }
    return this;
  }

  /// Lets every tile go but this one, until nothing else comes.
  Run finishAllBut(Tile held) throws Exception {
    List<Long> others;
    do {
      rest();
      others =
          desk.gate().state().held().stream()
              .filter(tile -> !tile.name().equals(held.toString()))
              .map(HeldOperation::id)
              .toList();
      desk.gate().release(others);
    } while (!others.isEmpty());
    return this;
  }

  /// How many of a viewport's tiles are finished by now; one that was finished twice is one.
  int finished(Viewport viewport) {
    Set<String> finished =
        desk.log().operations().stream()
            .filter(tile -> tile.outcome() == Outcome.ANSWERED)
            .map(Operation::name)
            .collect(Collectors.toSet());
    finished.retainAll(Views.tiles(viewport).stream().map(Tile::toString).toList());
    return finished.size();
  }

  /// How many tiles were begun by now.
  int begun() {
    return desk.log().operations().size();
  }

  /// How many tiles were painted of those that were begun later than the first `before`.
  int paintedAfter(int before) {
    return (int)
        desk.log().operations().stream()
            .filter(tile -> tile.id() > before && tile.outcome() == Outcome.ANSWERED)
            .count();
  }

  /// Holds nothing any more, and waits for nobody.
  Run open() {
    desk.gate().open();
    return this;
  }

  /// Interrupts the thread that renders, and waits until nothing moves.
  Run interrupt() {
    run.interrupt();
    run.rest();
    return this;
  }

  /// Lets everything go and waits for the end.
  ///
  /// @throws Exception what the rendering threw
  Run finish() throws Exception {
    run.finish();
    return this;
  }

  boolean isOver() {
    return run.isOver();
  }

  @Override
  public void close() {
    run.close();
    desk.close();
  }
}
