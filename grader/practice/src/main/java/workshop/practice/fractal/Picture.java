package workshop.practice.fractal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workshop.practice.png.Png;

/// The pixels of a picture, black until they are put there.
///
/// Several threads may put tiles at once if these do not overlap. Whoever reads needs what every
/// result of another thread needs: a happens-before edge from putting to reading, such as a future
/// that was asked for, or a thread that was joined.
public final class Picture {
  private final int width;
  private final int height;
  private final int[] colours;

  /// @param width pixels
  /// @param height pixels
  public Picture(int width, int height) {
    this.width = width;
    this.height = height;
    this.colours = new int[width * height];
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// Puts a tile in its place.
  ///
  /// @param painted the colours of its pixels, row by row, as [Mandelbrot#paint] returns them
  /// @throws IllegalArgumentException if these are not its pixels, or it is not within the picture
  public void put(Tile tile, int[] painted) {
    boolean inside = tile.x() + tile.width() <= width && tile.y() + tile.height() <= height;
    if (!inside || painted.length != tile.pixels()) {
      throw new IllegalArgumentException(
          "%d pixels for the tile %s of a picture of %d x %d"
              .formatted(painted.length, tile, width, height));
    }
    for (int row = 0; row < tile.height(); row++) {
      System.arraycopy(
          painted, row * tile.width(), colours, (tile.y() + row) * width + tile.x(), tile.width());
    }
  }

  /// Red, green and blue of one pixel, a byte each.
  public int colour(int x, int y) {
    return colours[y * width + x];
  }

  /// Writes it as a PNG file, and the folders that lead there.
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Png.of(width, height, this::colour));
  }
}
