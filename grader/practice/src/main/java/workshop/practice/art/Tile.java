package workshop.practice.art;

import java.util.Random;

/// A square with a quarter of a circle, a whole one or half of the square in it.
///
/// @param turned whether the shape begins at the right
/// @param flipped whether it begins at the bottom
record Tile(Shape shape, boolean turned, boolean flipped, Colour ground, Colour figure) {
  enum Shape {
    CIRCLE,
    QUARTER,
    WIDE_QUARTER,
    HALF
  }

  static Tile draw(Random random, Palette palette) {
    return new Tile(
        Shape.values()[random.nextInt(Shape.values().length)],
        random.nextBoolean(),
        random.nextBoolean(),
        palette.any(random.nextInt(5)),
        palette.any(random.nextInt(5)));
  }

  /// @param x from 0 to 1, left to right
  /// @param y from 0 to 1, top to bottom
  Colour at(double x, double y) {
    double u = turned ? 1 - x : x;
    double v = flipped ? 1 - y : y;
    boolean inside =
        switch (shape) {
          case CIRCLE -> Math.hypot(x - 0.5, y - 0.5) < 0.34;
          case QUARTER -> Math.hypot(u, v) < 0.7;
          case WIDE_QUARTER -> Math.hypot(u, v) < 1;
          case HALF -> u + v < 1;
        };
    return inside ? figure : ground;
  }
}
