package parallelcpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workshop.practice.fractal.Mandelbrot;
import workshop.practice.fractal.Picture;
import workshop.practice.fractal.Tile;
import workshop.practice.fractal.Viewport;
import workshop.practice.world.Operation;

/// What came of a rendering, held against its viewport; every failure says what was counted.
final class Audit {
  private Audit() {}

  /// Every pixel is as the given library paints it when it paints the picture as one tile. No desk
  /// may be open: this is not a tile to be counted.
  static void requireSame(Viewport viewport, @Nullable Picture picture) {
    if (picture == null) {
      throw new AssertionError("render returned null");
    }
    assertThat(picture.width() == viewport.width() && picture.height() == viewport.height())
        .withFailMessage(
            "a picture of %d x %d pixels, where %d x %d were asked for",
            picture.width(), picture.height(), viewport.width(), viewport.height())
        .isTrue();
    int[] truth = Mandelbrot.paint(viewport, new Tile(0, 0, viewport.width(), viewport.height()));
    int wrong = 0;
    int first = 0;
    for (int i = truth.length - 1; i >= 0; i--) {
      if (picture.colour(i % viewport.width(), i / viewport.width()) != truth[i]) {
        wrong++;
        first = i;
      }
    }
    assertThat(wrong)
        .withFailMessage(
            "%d of %d pixels have another colour than one thread gives them, the first at %d,%d",
            wrong, truth.length, first % viewport.width(), first / viewport.width())
        .isZero();
  }

  /// Every tile was painted once, and nothing else.
  static void requireEachOnce(Viewport viewport, List<Operation> operations) {
    Map<String, Long> painted =
        operations.stream()
            .collect(Collectors.groupingBy(Operation::name, TreeMap::new, Collectors.counting()));
    List<String> tiles = Views.tiles(viewport).stream().map(Tile::toString).toList();
    assertThat(operations)
        .withFailMessage("not one tile was painted by Mandelbrot.paint")
        .isNotEmpty();
    List<String> others = painted.keySet().stream().filter(t -> !tiles.contains(t)).toList();
    assertThat(others)
        .withFailMessage(
            () ->
                "%d of %d painted tiles are cut in another way, the first is %s"
                    .formatted(others.size(), operations.size(), others.getFirst()))
        .isEmpty();
    List<String> again = tiles.stream().filter(t -> painted.getOrDefault(t, 0L) > 1).toList();
    assertThat(again)
        .withFailMessage(
            () ->
                "%d of %d tiles painted more than once, the first %d times"
                    .formatted(again.size(), tiles.size(), painted.get(again.getFirst())))
        .isEmpty();
    List<String> never = tiles.stream().filter(t -> !painted.containsKey(t)).toList();
    assertThat(never)
        .withFailMessage(
            () ->
                "%d of %d tiles never painted, the first is %s"
                    .formatted(never.size(), tiles.size(), never.getFirst()))
        .isEmpty();
  }
}
