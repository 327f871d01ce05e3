package workshop.practice.art;

import java.util.Random;
import workshop.practice.png.Png;

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
    return Png.of(width, height, (x, y) -> rgb(pixel(x, y)));
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

  private static int rgb(Colour colour) {
    return level(colour.red()) << 16 | level(colour.green()) << 8 | level(colour.blue());
  }

  private static int level(double share) {
    return (int) Math.round(255 * Math.clamp(share, 0, 1));
  }
}
