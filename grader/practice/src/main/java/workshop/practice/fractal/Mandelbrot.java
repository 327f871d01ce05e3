package workshop.practice.fractal;

import java.util.concurrent.CancellationException;
import workshop.practice.work.Unit;

/// Paints tiles of the Mandelbrot set. Any thread may call, several at once: nothing is shared.
///
/// A pixel depends on the viewport and its own place only, so a picture is the same whoever painted
/// which tile, when, and in which process.
public final class Mandelbrot {
  private Mandelbrot() {}

  /// Paints one tile on the calling thread: all of the work that there is.
  ///
  /// @return the colours of its pixels, row by row from upper left, red, green and blue a byte each
  /// @throws IllegalArgumentException if the tile is not within the picture
  /// @throws CancellationException when the thread is interrupted; it stays interrupted
  public static int[] paint(Viewport viewport, Tile tile) {
    viewport.require(tile);
    return Unit.run(tile.toString(), "", () -> colours(viewport, tile));
  }

  /// How many steps it takes to paint this tile: what it costs. Asking costs nearly as much.
  public static long steps(Viewport viewport, Tile tile) {
    viewport.require(tile);
    Orbit orbit = new Orbit();
    long steps = 0;
    int points = viewport.fineness();
    for (int y = 0; y < tile.height() * points; y++) {
      for (int x = 0; x < tile.width() * points; x++) {
        steps += run(orbit, viewport, tile.x() * points + x, tile.y() * points + y);
      }
    }
    return steps;
  }

  private static int[] colours(Viewport viewport, Tile tile) {
    int[] colours = new int[tile.pixels()];
    Orbit orbit = new Orbit();
    double[] sum = new double[3];
    for (int row = 0; row < tile.height(); row++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while painting " + tile);
      }
      for (int column = 0; column < tile.width(); column++) {
        colours[row * tile.width() + column] =
            colour(orbit, sum, viewport, tile.x() + column, tile.y() + row);
      }
    }
    return colours;
  }

  private static int colour(Orbit orbit, double[] sum, Viewport viewport, int column, int row) {
    int points = viewport.fineness();
    sum[0] = 0;
    sum[1] = 0;
    sum[2] = 0;
    for (int y = 0; y < points; y++) {
      for (int x = 0; x < points; x++) {
        int n = run(orbit, viewport, column * points + x, row * points + y);
        if (n < viewport.steps()) {
          Palette.add(sum, orbit.smooth(n), orbit.light());
        }
      }
    }
    int all = points * points;
    return mean(sum[0], all) << 16 | mean(sum[1], all) << 8 | mean(sum[2], all);
  }

  private static int mean(double sum, int all) {
    return (int) Math.round(sum / all);
  }

  /// Runs one of the points that pixels are the mean of, counted from upper left.
  private static int run(Orbit orbit, Viewport viewport, int x, int y) {
    double points = viewport.fineness();
    return orbit.run(
        viewport.x((x + 0.5) / points), viewport.y((y + 0.5) / points), viewport.steps());
  }
}
