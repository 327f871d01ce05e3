package workshop.engine.picture;

import workshop.engine.svg.PlainText;
import workshop.engine.svg.Svg;
import workshop.engine.timeline.Lane;

/// What stands to the left of a lane: a sign for what it is, and its name. A full square is a
/// thread, a ring a virtual thread, a square in a square a process.
final class LaneLabel {
  private static final int LONGEST = 24;

  private LaneLabel() {}

  static void draw(Svg svg, Band band) {
    sign(svg, band.lane().kind(), band.top());
    String name = PlainText.of(LaneName.of(band.lane()), LONGEST);
    svg.leaf("text", name, "class", "label lane-name", "x", 17, "y", band.top() + 9);
  }

  /// The sign alone, 10 pixels high.
  static void sign(Svg svg, Lane.Kind kind, double y) {
    switch (kind) {
      case PLATFORM -> full(svg, 4, y + 1, 7);
      case VIRTUAL ->
          svg.empty("circle", "class", "kind hollow", "cx", 7.5, "cy", y + 4.5, "r", 3.5);
      case PROCESS -> {
        svg.empty("rect", "class", "kind hollow", "x", 3.5, "y", y + 0.5, "width", 8, "height", 8);
        full(svg, 6, y + 3, 3);
      }
    }
  }

  private static void full(Svg svg, double x, double y, double size) {
    svg.empty("rect", "class", "kind full", "x", x, "y", y, "width", size, "height", size);
  }
}
