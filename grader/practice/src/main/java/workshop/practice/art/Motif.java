package workshop.practice.art;

import java.util.Random;

/// What is to be seen on a cover.
///
/// Places are shares of the whole: `x` goes from 0 at the left to 1 at the right, `y` from 0 at the
/// top to the height of the cover in widths.
@FunctionalInterface
interface Motif {
  /// The colour there.
  Colour at(double x, double y);

  /// One of them, by chance.
  static Motif draw(Random random, Palette palette, double height) {
    return switch (random.nextInt(6)) {
      case 0 -> hills(random, palette, height);
      case 1 -> tiles(random, palette);
      case 2 -> rings(random, palette, height);
      case 3 -> stripes(random, palette, height);
      case 4 -> night(random, palette, height);
      default -> waves(random, palette);
    };
  }

  /// Ridges behind each other below a sun.
  private static Motif hills(Random random, Palette palette, double height) {
    double sunX = 0.25 + 0.5 * random.nextDouble();
    double sunY = height * (0.46 + 0.1 * random.nextDouble());
    double size = 0.11 + 0.06 * random.nextDouble();
    Ridge[] ridges = new Ridge[4];
    for (int i = 0; i < ridges.length; i++) {
      ridges[i] = Ridge.draw(random, height * (0.56 + 0.12 * i), 0.07);
    }
    return (x, y) -> {
      for (int i = ridges.length - 1; i >= 0; i--) {
        if (y > ridges[i].at(x)) {
          return palette.deep().mix(palette.main(), 0.75 - 0.25 * i);
        }
      }
      if (Math.hypot(x - sunX, y - sunY) < size) {
        return palette.bright();
      }
      return palette.light().mix(palette.second(), Math.min(1, y / height * 0.9));
    };
  }

  /// Squares with a quarter of a circle, a circle, a half or nothing in each.
  private static Motif tiles(Random random, Palette palette) {
    int columns = 3 + random.nextInt(2);
    Tile[] tiles = new Tile[3 * columns * columns];
    for (int i = 0; i < tiles.length; i++) {
      tiles[i] = Tile.draw(random, palette);
    }
    return (x, y) -> {
      int column = Math.min((int) (x * columns), columns - 1);
      int row = (int) (y * columns);
      return tiles[row * columns + column].at(x * columns - column, y * columns - row);
    };
  }

  /// Rings around a place that is not the middle.
  private static Motif rings(Random random, Palette palette, double height) {
    double centreX = random.nextDouble();
    double centreY = height * (0.5 + 0.5 * random.nextDouble());
    double width = 0.06 + 0.06 * random.nextDouble();
    return (x, y) -> {
      int ring = (int) (Math.hypot(x - centreX, y - centreY) / width);
      return ring == 0 ? palette.bright() : palette.any(ring % 3 + ring % 2);
    };
  }

  /// Slanting stripes, and a disc in which they go the other way.
  private static Motif stripes(Random random, Palette palette, double height) {
    double width = 0.08 + 0.05 * random.nextDouble();
    double slope = random.nextBoolean() ? 1 : -1;
    double discX = 0.35 + 0.3 * random.nextDouble();
    double discY = height * (0.55 + 0.15 * random.nextDouble());
    return (x, y) -> {
      boolean disc = Math.hypot(x - discX, y - discY) < 0.3;
      double along = x + (disc ? -slope : slope) * y;
      boolean even = Math.floorMod((int) Math.floor(along / width), 2) == 0;
      return disc
          ? even ? palette.bright() : palette.light()
          : even ? palette.main() : palette.second();
    };
  }

  /// Stars and a moon over firs.
  private static Motif night(Random random, Palette palette, double height) {
    double moonX = 0.2 + 0.6 * random.nextDouble();
    double moonY = height * (0.52 + 0.08 * random.nextDouble());
    double[][] stars = new double[40][];
    for (int i = 0; i < stars.length; i++) {
      stars[i] =
          new double[] {
            random.nextDouble(), height * 0.8 * random.nextDouble(), 0.004 * (1 + random.nextInt(3))
          };
    }
    Ridge ground = Ridge.draw(random, height * 0.88, 0.04);
    double fir = 0.07 + 0.04 * random.nextDouble();
    return (x, y) -> {
      double cone = Math.abs(x / fir - Math.floor(x / fir) - 0.5) * 2;
      double tall = fir * (1.4 + Math.floorMod(7 * (int) (x / fir), 5) * 0.45);
      if (y > ground.at(x) - tall * (1 - cone)) {
        return palette.deep();
      }
      boolean moon = Math.hypot(x - moonX, y - moonY) < 0.12;
      if (moon && Math.hypot(x - moonX + 0.05, y - moonY - 0.02) > 0.1) {
        return palette.bright();
      }
      for (double[] star : stars) {
        if (Math.hypot(x - star[0], y - star[1]) < star[2]) {
          return palette.light();
        }
      }
      return palette.deep().mix(palette.main(), 0.25 + 0.6 * y / height);
    };
  }

  /// Scales of rings, as on old Japanese cloth.
  private static Motif waves(Random random, Palette palette) {
    double radius = 0.12 + 0.05 * random.nextDouble();
    return (x, y) -> {
      int first = (int) Math.floor(y / (radius / 2)) + 2;
      for (int row = first; row > first - 4; row--) {
        double shift = Math.floorMod(row, 2) * radius;
        double centreX = Math.round((x - shift) / (2 * radius)) * 2 * radius + shift;
        double distance = Math.hypot(x - centreX, y - row * radius / 2) / radius;
        if (distance < 1) {
          return switch ((int) (distance * 5)) {
            case 4 -> palette.light();
            case 3 -> palette.main();
            case 2 -> palette.light().mix(palette.second(), 0.5);
            case 1 -> palette.main();
            default -> palette.bright();
          };
        }
      }
      return palette.deep();
    };
  }
}
