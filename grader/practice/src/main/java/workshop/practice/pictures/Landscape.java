package workshop.practice.pictures;

import java.util.SplittableRandom;

/// Paints a picture with the detail of a photograph: a sky over hills, some of them rough, and a
/// sun.
///
/// The same seed paints the same picture.
final class Landscape {
  private static final int LATTICE = 64;
  private static final int OCTAVES = 5;

  private final int width;
  private final int height;
  private final float[] lattice = new float[LATTICE * LATTICE];
  private final int sky;
  private final int ground;
  private final int sun;
  private final float sunX;
  private final float sunY;
  private final float horizon;

  private Landscape(long seed, int width, int height) {
    this.width = width;
    this.height = height;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < lattice.length; i++) {
      lattice[i] = (float) random.nextDouble();
    }
    this.sky = colour(random, 90, 170, 220);
    this.ground = colour(random, 90, 110, 60);
    this.sun = colour(random, 250, 220, 120);
    this.sunX = (float) random.nextDouble(0.1, 0.9);
    this.sunY = (float) random.nextDouble(0.1, 0.5);
    this.horizon = (float) random.nextDouble(0.4, 0.7);
  }

  /// An opaque picture of that size, in colour.
  static Pixels paint(long seed, int width, int height) {
    return new Landscape(seed, width, height).paint();
  }

  private static int colour(SplittableRandom random, int red, int green, int blue) {
    return near(random, red) << 16 | near(random, green) << 8 | near(random, blue);
  }

  private static int near(SplittableRandom random, int value) {
    return Math.clamp(value + random.nextInt(-50, 51), 0, 255);
  }

  private Pixels paint() {
    int[] argb = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        argb[y * width + x] = 0xFF000000 | pixel((float) x / width, (float) y / height);
      }
    }
    return new Pixels(width, height, argb);
  }

  private int pixel(float x, float y) {
    float far = horizon + 0.25f * (noise(3 * x, 0.5f) - 0.5f);
    float near = horizon + 0.15f + 0.3f * (noise(2 * x + 7, 1.5f) - 0.5f);
    if (y < far) {
      float glow = Math.max(0, 1 - 4 * (float) Math.hypot(x - sunX, y - sunY));
      return mixed(lit(sky, 0.7f + 0.5f * noise(4 * x, 8 * y)), sun, glow);
    }
    if (y < near) {
      return mixed(lit(ground, 0.5f + noise(20 * x, 20 * y)), sky, 0.5f);
    }
    return lit(ground, 0.3f + 1.2f * noise(12 * x, 24 * y) * (0.6f + y - near));
  }

  /// Smooth noise from 0 to 1, rough and fine at once.
  private float noise(float x, float y) {
    float sum = 0;
    float weight = 0.5f;
    float scale = 1;
    for (int octave = 0; octave < OCTAVES; octave++) {
      sum += weight * smooth(x * scale + 11 * octave, y * scale + 5 * octave);
      weight /= 2;
      scale *= 2;
    }
    return sum;
  }

  private float smooth(float x, float y) {
    int left = (int) x;
    int top = (int) y;
    float right = x - left;
    float down = y - top;
    float above = at(left, top) * (1 - right) + at(left + 1, top) * right;
    float below = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    return above * (1 - down) + below * down;
  }

  private float at(int x, int y) {
    return lattice[Math.floorMod(y, LATTICE) * LATTICE + Math.floorMod(x, LATTICE)];
  }

  private static int lit(int colour, float light) {
    return channel((colour >> 16 & 0xFF) * light) << 16
        | channel((colour >> 8 & 0xFF) * light) << 8
        | channel((colour & 0xFF) * light);
  }

  private static int mixed(int one, int other, float share) {
    return mix(one, other, share, 16) | mix(one, other, share, 8) | mix(one, other, share, 0);
  }

  private static int mix(int one, int other, float share, int shift) {
    return channel((one >> shift & 0xFF) * (1 - share) + (other >> shift & 0xFF) * share) << shift;
  }

  private static int channel(float value) {
    return Math.clamp(Math.round(value), 0, 255);
  }
}
