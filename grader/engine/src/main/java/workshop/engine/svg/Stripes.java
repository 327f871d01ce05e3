package workshop.engine.svg;

/// The fill of what is blocked: stripes that lie, so that stretching time leaves them as they are.
/// A gradient, as the tiles of a pattern would be stretched.
public final class Stripes {
  private Stripes() {}

  /// @param id by which `fill` refers to it
  public static void define(Svg svg, String id) {
    svg.open("defs");
    svg.open(
        "linearGradient",
        "id",
        id,
        "gradientUnits",
        "userSpaceOnUse",
        "x1",
        0,
        "y1",
        0,
        "x2",
        0,
        "y2",
        4,
        "spreadMethod",
        "repeat");
    svg.empty("stop", "class", "stripe", "offset", 0);
    svg.empty("stop", "class", "stripe", "offset", 0.5);
    svg.empty("stop", "class", "between", "offset", 0.5);
    svg.empty("stop", "class", "between", "offset", 1);
    svg.close();
    svg.close();
  }
}
