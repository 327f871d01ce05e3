package parallelcpu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import workshop.practice.fractal.Mandelbrot;
import workshop.practice.fractal.Tile;
import workshop.practice.fractal.Viewport;

/// Viewports to be rendered, and what is known of them.
final class Views {
  private static final int SIDE = 16;
  private static final int TILES = 8;

  /// What a tile spans: a little more than the whole set.
  private static final double SPAN = 2.8;

  private static final double MIDDLE_OF_THE_SET = -0.75;

  private Views() {}

  /// 7 times 5 tiles, those at the right and at the lower edge are cut off; detail everywhere.
  static Viewport cutOff() {
    return new Viewport(-0.7436430, 0.1318259, 0.00004, 100, 70, SIDE, 1_000, 1);
  }

  /// Higher than wide, and smaller than a tile.
  static Viewport tiny() {
    return new Viewport(-0.5, 0.2, 2, 3, 5, SIDE, 100, 2);
  }

  /// Two tiles.
  static Viewport pair() {
    return new Viewport(-0.5, 0.2, 2, 2 * SIDE, SIDE, SIDE, 100, 1);
  }

  /// 8 times 8 tiles, and next to all of the work is in one of them.
  ///
  /// @param column of that tile, and its row: 0 to 7
  static Viewport withOneDearTile(int column) {
    double fromTheMiddle = (column + 0.5 - TILES / 2.0) * SPAN;
    return new Viewport(
        MIDDLE_OF_THE_SET - fromTheMiddle,
        fromTheMiddle,
        TILES * SPAN,
        TILES * SIDE,
        TILES * SIDE,
        SIDE,
        2_000,
        1);
  }

  static Tile dearest(Viewport viewport) {
    return tiles(viewport).stream()
        .max(Comparator.comparingLong((Tile tile) -> Mandelbrot.steps(viewport, tile)))
        .orElseThrow();
  }

  /// As the task sheet says: row by row, and cut off where the picture ends.
  static List<Tile> tiles(Viewport viewport) {
    List<Tile> tiles = new ArrayList<>();
    for (int y = 0; y < viewport.height(); y += viewport.tileSide()) {
      for (int x = 0; x < viewport.width(); x += viewport.tileSide()) {
        tiles.add(
            new Tile(
                x,
                y,
                Math.min(viewport.tileSide(), viewport.width() - x),
                Math.min(viewport.tileSide(), viewport.height() - y)));
      }
    }
    return tiles;
  }
}
