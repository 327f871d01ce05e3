package workshop.practice.pictures;

import java.util.Arrays;
import java.util.SplittableRandom;

/// One picture made from a seed: its file, and what it looks like.
///
/// Six kinds take turns: JPEG, PNG, a JPEG of a camera that was held otherwise, a PNG with
/// transparent parts, and grey ones of both. Sizes are odd as they come.
public final class Picture {
  private static final int KINDS = 6;
  private static final double NARROWEST = 0.4;

  private final String name;
  private final byte[] file;
  private final Pixels upright;

  private Picture(String name, byte[] file, Pixels upright) {
    this.name = name;
    this.file = file;
    this.upright = upright;
  }

  /// Makes one.
  ///
  /// @param number which one of this seed; at least 0
  /// @param longest its longer side, in pixels
  public static Picture of(long seed, int number, int longest) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    int shorter = (int) (longest * random.nextDouble(NARROWEST, 1)) | 1;
    boolean wide = random.nextBoolean();
    Pixels painted =
        Landscape.paint(random.nextLong(), wide ? longest : shorter, wide ? shorter : longest);
    String stem = "picture-%03d".formatted(number);
    return switch (Math.floorMod(number, KINDS)) {
      case 0 -> new Picture(stem + ".jpg", ImageFiles.jpeg(painted), painted);
      case 1 -> new Picture(stem + ".png", ImageFiles.opaquePng(painted), painted);
      case 2 -> turned(stem, painted, 1 + random.nextInt(3));
      case 3 -> transparent(stem, painted);
      case 4 -> new Picture(stem + ".jpg", ImageFiles.greyJpeg(grey(painted)), grey(painted));
      default -> new Picture(stem + ".png", ImageFiles.greyPng(grey(painted)), grey(painted));
    };
  }

  private static Picture turned(String stem, Pixels upright, int quarters) {
    byte[] stored = ImageFiles.jpeg(upright.turned(-quarters));
    return new Picture(stem + ".jpg", Exif.tagged(stored, quarters), upright);
  }

  /// It fades out towards its right.
  private static Picture transparent(String stem, Pixels opaque) {
    int[] argb = opaque.argb().clone();
    for (int i = 0; i < argb.length; i++) {
      int alpha = 255 - 255 * (i % opaque.width()) / opaque.width();
      argb[i] = alpha << 24 | (argb[i] & 0xFFFFFF);
    }
    Pixels pixels = new Pixels(opaque.width(), opaque.height(), argb);
    return new Picture(stem + ".png", ImageFiles.png(pixels), pixels);
  }

  private static Pixels grey(Pixels colour) {
    int[] argb = colour.argb().clone();
    Arrays.setAll(argb, i -> 0xFF000000 | light(argb[i]) * 0x010101);
    return new Pixels(colour.width(), colour.height(), argb);
  }

  /// How light a colour looks: the weights of ITU-R BT.601, in per mille.
  private static int light(int rgb) {
    return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
  }

  /// Its file's name, `picture-017.jpg`.
  public String name() {
    return name;
  }

  /// What is in its file, when it does nothing to the codec.
  public byte[] file() {
    return file;
  }

  /// The same, for a picture that does this to the codec.
  public byte[] file(Quirk quirk) {
    return quirk.on(file);
  }

  /// What it looks like, upright.
  public Pixels pixels() {
    return upright;
  }
}
