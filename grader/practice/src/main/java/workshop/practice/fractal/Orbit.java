package workshop.practice.fractal;

/// Where one point goes: `z` becomes `z * z + c`, again and again, until it is far away.
///
/// It also follows the derivative of `z` by `c`, which tells how steep the landscape is there. One
/// thread at a time.
final class Orbit {
  /// The square of the distance that is far: the farther, the smoother the colours.
  static final double FAR_SQUARED = 1e6;

  private static final double LIGHT_X = -StrictMath.sqrt(0.5);
  private static final double LIGHT_Y = StrictMath.sqrt(0.5);
  private static final double LIGHT_HEIGHT = 1.4;

  private double zx;
  private double zy;
  private double dx;
  private double dy;

  /// Runs the point `cx + i cy`.
  ///
  /// @return how many steps it took to be far away; `most` if it was not
  int run(double cx, double cy, int most) {
    double x = 0;
    double y = 0;
    double ex = 0;
    double ey = 0;
    int n = 0;
    while (n < most && x * x + y * y <= FAR_SQUARED) {
      double steeper = 2 * (x * ex - y * ey) + 1;
      ey = 2 * (x * ey + y * ex);
      ex = steeper;
      double next = x * x - y * y + cx;
      y = 2 * x * y + cy;
      x = next;
      n++;
    }
    zx = x;
    zy = y;
    dx = ex;
    dy = ey;
    return n;
  }

  /// The steps as a number without jumps, for a point that was far after `n` of them.
  double smooth(int n) {
    double distance = StrictMath.log(zx * zx + zy * zy) / StrictMath.log(FAR_SQUARED);
    return n - StrictMath.log(distance) / StrictMath.log(2);
  }

  /// How much light falls on the landscape here, from 0 to 1, if it comes from upper left.
  double light() {
    // z / dz points where it goes down.
    double ux = zx * dx + zy * dy;
    double uy = zy * dx - zx * dy;
    double length = StrictMath.sqrt(ux * ux + uy * uy);
    if (!(length > 0) || Double.isInfinite(length)) {
      return LIGHT_HEIGHT / (1 + LIGHT_HEIGHT);
    }
    double towards = (ux * LIGHT_X + uy * LIGHT_Y) / length;
    return Math.max(0, (towards + LIGHT_HEIGHT) / (1 + LIGHT_HEIGHT));
  }
}
