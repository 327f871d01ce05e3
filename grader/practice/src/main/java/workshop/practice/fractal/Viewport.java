package workshop.practice.fractal;

/// The part of the plane that a picture shows, and how fine it is painted.
///
/// @param centreX the point in the middle of the picture, its real part
/// @param centreY its imaginary part, which grows upwards
/// @param across what the picture's width spans in the plane
/// @param width pixels
/// @param height pixels
/// @param tileSide a tile's width and height in pixels, but where the picture ends sooner
/// @param steps after so many a point is taken to stay for ever
/// @param fineness each pixel is the mean of `fineness` times `fineness` points
public record Viewport(
    double centreX,
    double centreY,
    double across,
    int width,
    int height,
    int tileSide,
    int steps,
    int fineness) {
  public Viewport {
    if (width < 1 || height < 1 || tileSide < 1 || steps < 1 || fineness < 1 || across <= 0) {
      throw new IllegalArgumentException("a viewport's measures are positive");
    }
  }

  /// A good one for a wall: a small copy of the whole set, far inside it.
  public static Viewport poster() {
    return new Viewport(-0.743_646_5, 0.131_829_7, 0.000_03, 1280, 800, 32, 10_000, 2);
  }

  /// The real part of the point at `column`, counted in pixels from the picture's left edge.
  double x(double column) {
    return centreX + (column - width / 2.0) * pixel();
  }

  /// The imaginary part of the point at `row`, counted in pixels from the picture's upper edge.
  double y(double row) {
    return centreY - (row - height / 2.0) * pixel();
  }

  private double pixel() {
    return across / width;
  }

  void require(Tile tile) {
    if (tile.x() + tile.width() > width || tile.y() + tile.height() > height) {
      throw new IllegalArgumentException(
          "the tile %s is not within a picture of %d x %d".formatted(tile, width, height));
    }
  }
}
