package workshop.practice.art;

import java.util.Random;

/// The cover of one book. Immutable; any thread may ask.
public final class Artwork {
  /// Looks at every pixel so often in each direction, and takes the middle.
  private static final int SAMPLES = 2;

  private static final int NARROWEST = 151;
  private static final int LOWEST = 225;
  private static final int MORE = 50;

  private final int width;
  private final int height;
  private final Motif motif;
  private final Plate plate;

  /// @param seed decides motif, colours and size
  public Artwork(long seed) {
    Random random = new Random(seed);
    random.nextInt(); // the first ones of neighbouring seeds are alike
    this.width = NARROWEST + random.nextInt(MORE);
    this.height = LOWEST + random.nextInt(MORE);
    Palette palette = Palette.draw(random);
    this.motif = Motif.draw(random, palette, (double) height / width);
    this.plate = Plate.draw(random, palette);
  }

  /// In pixels.
  public int width() {
    return width;
  }

  /// In pixels.
  public int height() {
    return height;
  }

  /// The picture as a PNG file of 8 bits a colour; a fresh array each time.
  public byte[] png() {
    byte[] pixels = new byte[3 * width * height];
    for (int i = 0; i < width * height; i++) {
      Colour colour = pixel(i % width, i / width);
      pixels[3 * i] = level(colour.red());
      pixels[3 * i + 1] = level(colour.green());
      pixels[3 * i + 2] = level(colour.blue());
    }
    return Png.of(width, height, pixels);
  }

  private Colour pixel(int column, int row) {
    double red = 0;
    double green = 0;
    double blue = 0;
    for (int i = 0; i < SAMPLES * SAMPLES; i++) {
      int across = i % SAMPLES;
      int down = i / SAMPLES;
      double x = (column + (across + 0.5) / SAMPLES) / width;
      double y = (row + (down + 0.5) / SAMPLES) / width;
      Colour colour = plate.over(motif, x, y).lit(light(x));
      red += colour.red();
      green += colour.green();
      blue += colour.blue();
    }
    int all = SAMPLES * SAMPLES;
    return new Colour(red / all, green / all, blue / all);
  }

  /// A book bends near its spine.
  private static double light(double x) {
    double bend = (x - 0.055) / 0.018;
    return 1 - 0.22 * Math.exp(-bend * bend) - 0.05 * x;
  }

  private static byte level(double share) {
    return (byte) Math.round(255 * Math.clamp(share, 0, 1));
  }
}
