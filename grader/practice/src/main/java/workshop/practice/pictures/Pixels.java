package workshop.practice.pictures;

import java.io.IOException;
import java.util.Arrays;

/// A picture in memory: rows from the top, each from the left, one `0xAARRGGBB` a pixel, not
/// premultiplied.
///
/// The array is not copied; leave it alone once it is in here.
public final class Pixels {
  private static final int CHANNELS = 4;
  private static final int OPAQUE = 255;

  private final int width;
  private final int height;
  private final int[] argb;

  /// @param argb `width` × `height` of them
  public Pixels(int width, int height, int[] argb) {
    if (width < 1 || height < 1 || argb.length != width * height) {
      throw new IllegalArgumentException(
          "%d pixels are no picture of %d × %d".formatted(argb.length, width, height));
    }
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  /// What is in a picture file, as it is stored, not turned.
  ///
  /// @throws IOException when it cannot be read
  public static Pixels read(byte[] file) throws IOException {
    return ImageFiles.read(file);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /// All of them.
  public int[] argb() {
    return argb;
  }

  /// This picture turned by so many quarters, clockwise.
  public Pixels turned(int quarters) {
    return switch (Math.floorMod(quarters, 4)) {
      case 0 -> this;
      case 1 -> quarterTurned();
      case 2 -> quarterTurned().quarterTurned();
      default -> quarterTurned().quarterTurned().quarterTurned();
    };
  }

  private Pixels quarterTurned() {
    int[] turned = new int[argb.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + (height - 1 - y)] = argb[y * width + x];
      }
    }
    return new Pixels(/* width= */ height, /* height= */ width, turned);
  }

  /// This picture made smaller, so that its longer side has `longest` pixels; unchanged if it is no
  /// longer than that. Each pixel is the mean of those it covers, weighed by how opaque they are.
  ///
  /// @param longest at least 1
  public Pixels shrunk(int longest) {
    int longer = Math.max(width, height);
    if (longer <= longest) {
      return this;
    }
    int toWidth = Math.max(1, Math.round((float) width * longest / longer));
    int toHeight = Math.max(1, Math.round((float) height * longest / longer));
    int[] small = new int[toWidth * toHeight];
    for (int y = 0; y < toHeight; y++) {
      for (int x = 0; x < toWidth; x++) {
        small[y * toWidth + x] =
            mean(
                x * width / toWidth,
                (x + 1) * width / toWidth,
                y * height / toHeight,
                (y + 1) * height / toHeight);
      }
    }
    return new Pixels(toWidth, toHeight, small);
  }

  private int mean(int fromX, int toX, int fromY, int toY) {
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = fromY; y < toY; y++) {
      for (int x = fromX; x < toX; x++) {
        int pixel = argb[y * width + x];
        int weight = pixel >>> 24;
        alpha += weight;
        red += (long) weight * (pixel >> 16 & 0xFF);
        green += (long) weight * (pixel >> 8 & 0xFF);
        blue += (long) weight * (pixel & 0xFF);
      }
    }
    long count = (long) (toX - fromX) * (toY - fromY);
    long by = Math.max(1, alpha);
    return rounded(alpha, count) << 24
        | rounded(red, by) << 16
        | rounded(green, by) << 8
        | rounded(blue, by);
  }

  private static int rounded(long sum, long count) {
    return (int) ((sum + count / 2) / count);
  }

  /// How far another picture is from this one: the mean over all pixels and the four channels, 0 to
  /// 255. Colours count as much as they can be seen.
  ///
  /// @throws IllegalArgumentException when it has another size
  public double distance(Pixels other) {
    if (width != other.width || height != other.height) {
      throw new IllegalArgumentException(size() + " and " + other.size());
    }
    long sum = 0;
    for (int i = 0; i < argb.length; i++) {
      int mine = argb[i];
      int theirs = other.argb[i];
      sum += Math.abs((mine >>> 24) - (theirs >>> 24));
      for (int shift = 0; shift <= 16; shift += 8) {
        sum += Math.abs(seen(mine, shift) - seen(theirs, shift));
      }
    }
    return (double) sum / ((long) CHANNELS * argb.length);
  }

  private static int seen(int pixel, int shift) {
    return (pixel >>> 24) * (pixel >> shift & 0xFF) / OPAQUE;
  }

  /// `120 × 90`.
  public String size() {
    return width + " × " + height;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pixels that && width == that.width && Arrays.equals(argb, that.argb);
  }

  @Override
  public int hashCode() {
    return 31 * width + Arrays.hashCode(argb);
  }

  @Override
  public String toString() {
    return size() + " pixels";
  }
}
