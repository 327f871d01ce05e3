package parallelcpu;

import java.io.IOException;
import java.nio.file.Path;
import workshop.practice.Todo;
import workshop.practice.fractal.Painting;
import workshop.practice.fractal.Picture;
import workshop.practice.fractal.Progress;
import workshop.practice.fractal.Viewport;

/// Paints a fractal, tile by tile, on all processors.
public final class Fractal {
  private Fractal() {}

  /// Paints the picture that a viewport shows.
  ///
  /// @throws InterruptedException if interrupted
  public static Picture render(Viewport viewport) throws InterruptedException {
    // TODO 1: cut the picture into tiles, and paint as many of them at once as there are processors
    throw new Todo("11, task 1: paint as many tiles at once as there are processors");
  }

  /// Does the same, and tells how far it is.
  ///
  /// @param progress told each time a tile is in its place: 1, 2, 3 and so on; by one thread at a
  ///   time
  /// @throws InterruptedException if interrupted: no further tile is painted then, and when this is
  ///   thrown all that was started has ended
  public static Picture render(Viewport viewport, Progress progress) throws InterruptedException {
    // TODO 2: say how far it is after each tile, and end early when interrupted
    throw new Todo("11, task 2: tell the progress, and end when interrupted");
  }

  /// Paints a poster: run this to try it by hand. From task 2 on, Enter cancels.
  public static void main(String[] args) throws IOException {
    boolean told = false; // task 2: true
    Viewport poster = Viewport.poster();
    Painting painting = Painting.begin(poster);
    try {
      Picture picture = told ? render(poster, painting.onTheConsole()) : render(poster);
      System.out.println(painting.report(picture, Path.of("target", "fractal.png")));
    } catch (InterruptedException e) {
      System.out.println(painting.cancelled());
    }
  }
}
