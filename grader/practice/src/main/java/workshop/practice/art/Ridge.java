package workshop.practice.art;

import java.util.Random;

/// The upper edge of a hill: three waves, one on top of the other.
///
/// @param base where it would be without waves
/// @param swing how high the largest wave is
record Ridge(double base, double swing, double first, double second, double third) {
  static Ridge draw(Random random, double base, double swing) {
    return new Ridge(
        base, swing, 7 * random.nextDouble(), 7 * random.nextDouble(), 7 * random.nextDouble());
  }

  double at(double x) {
    return base
        + swing
            * (Math.sin(3 * x + first)
                + Math.sin(7 * x + second) / 2
                + Math.sin(17 * x + third) / 6);
  }
}
