package parallelcpu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import workshop.practice.fractal.Mandelbrot;
import workshop.practice.fractal.Painting;
import workshop.practice.fractal.Picture;
import workshop.practice.fractal.Progress;
import workshop.practice.fractal.Tile;
import workshop.practice.fractal.Viewport;

/// Paints a fractal, tile by tile, on all processors.
public final class Fractal {
  private Fractal() {}

  /// Paints the picture that a viewport shows.
  ///
  /// @throws InterruptedException if interrupted
  public static Picture render(Viewport viewport) throws InterruptedException {
    return render(viewport, (done, of) -> {});
  }

  /// Does the same, and tells how far it is.
  ///
  /// @param progress told each time a tile is in its place: 1, 2, 3 and so on; by one thread at a
  ///   time
  /// @throws InterruptedException if interrupted: no further tile is painted then, and when this is
  ///   thrown all that was started has ended
  public static Picture render(Viewport viewport, Progress progress) throws InterruptedException {
    Picture picture = new Picture(viewport.width(), viewport.height());
    List<Tile> tiles = tiles(viewport);
    Count count = new Count(tiles.size(), progress);
    // tag::threads[]
    AtomicInteger next = new AtomicInteger();
    List<Thread> painters = new ArrayList<>();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      painters.add(Thread.ofPlatform().start(() -> paint(viewport, tiles, next, picture, count)));
    }
    try {
      awaitAll(painters);
    } catch (InterruptedException e) {
      painters.forEach(Thread::interrupt);
      awaitAll(painters);
      throw e;
    }
    // end::threads[]
    return picture;
  }

  /// One painter: takes the next tile until there is none. Whoever is interrupted in the middle of a
  /// tile ends with what the painting throws.
  private static void paint(
      Viewport viewport, List<Tile> tiles, AtomicInteger next, Picture picture, Count count) {
    for (int i = next.getAndIncrement(); i < tiles.size(); i = next.getAndIncrement()) {
      picture.put(tiles.get(i), Mandelbrot.paint(viewport, tiles.get(i)));
      count.another();
    }
  }

  private static void awaitAll(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /// The picture cut into tiles; where it ends, they are smaller.
  private static List<Tile> tiles(Viewport viewport) {
    List<Tile> tiles = new ArrayList<>();
    int side = viewport.tileSide();
    for (int y = 0; y < viewport.height(); y += side) {
      for (int x = 0; x < viewport.width(); x += side) {
        int width = Math.min(side, viewport.width() - x);
        int height = Math.min(side, viewport.height() - y);
        tiles.add(new Tile(x, y, width, height));
      }
    }
    return tiles;
  }

  /// Counts tiles and tells, both as one step.
  private static final class Count {
    private final int of;
    private final Progress progress;
    private int done;

    Count(int of, Progress progress) {
      this.of = of;
      this.progress = progress;
    }

    void another() {
      synchronized (progress) { // whose lock it is does not matter, as long as all take the same
        done++;
        progress.painted(done, of);
      }
    }
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
