package workshop.practice.fractal;

/// A rectangle of a picture's pixels.
///
/// @param x its leftmost column; the picture's first is 0
/// @param y its topmost row; the picture's first is 0
/// @param width columns, at least 1
/// @param height rows, at least 1
public record Tile(int x, int y, int width, int height) {
  public Tile {
    if (x < 0 || y < 0 || width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "no tile: %d x %d pixels at %d,%d".formatted(width, height, x, y));
    }
  }

  /// How many pixels it has.
  public int pixels() {
    return width * height;
  }

  /// `32 x 32 at 96,64`.
  @Override
  public String toString() {
    return width + " x " + height + " at " + x + "," + y;
  }
}
