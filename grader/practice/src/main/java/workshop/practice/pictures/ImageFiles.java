package workshop.practice.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Picture files in memory, by the JDK's own readers and writers.
///
/// A grey picture is read and written by its samples: Java takes them for linear light, and would
/// make them brighter.
final class ImageFiles {
  private static final float QUALITY = 0.92f;

  static {
    ImageIO.setUseCache(false); // no files in between
  }

  private ImageFiles() {}

  /// The picture as it is stored, not turned.
  ///
  /// @throws IOException when it cannot be read
  static Pixels read(byte[] file) throws IOException {
    BufferedImage image;
    try {
      image = ImageIO.read(new ByteArrayInputStream(file));
    } catch (RuntimeException broken) {
      throw new IOException("a broken picture", broken);
    }
    if (image == null) {
      throw new IOException("not a picture");
    }
    int width = image.getWidth();
    int height = image.getHeight();
    Raster raster = image.getRaster();
    if (raster.getNumBands() > 1) {
      return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
    int[] grey = raster.getSamples(0, 0, width, height, 0, (int[]) null);
    Arrays.setAll(grey, i -> 0xFF000000 | grey[i] * 0x010101);
    return new Pixels(width, height, grey);
  }

  /// A PNG file, with alpha.
  static byte[] png(Pixels pixels) {
    return png(colour(pixels, BufferedImage.TYPE_INT_ARGB));
  }

  /// A PNG file without alpha.
  static byte[] opaquePng(Pixels pixels) {
    return png(colour(pixels, BufferedImage.TYPE_INT_RGB));
  }

  /// A PNG file of 8 bits a pixel; of each pixel the blue counts.
  static byte[] greyPng(Pixels pixels) {
    return png(grey(pixels));
  }

  static byte[] jpeg(Pixels pixels) {
    return jpeg(colour(pixels, BufferedImage.TYPE_INT_RGB));
  }

  /// A JPEG file of one channel; of each pixel the blue counts.
  static byte[] greyJpeg(Pixels pixels) {
    return jpeg(grey(pixels));
  }

  private static BufferedImage colour(Pixels pixels, int type) {
    BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
    return image;
  }

  private static BufferedImage grey(Pixels pixels) {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_GRAY);
    int[] samples = Arrays.stream(pixels.argb()).map(argb -> argb & 0xFF).toArray();
    image.getRaster().setSamples(0, 0, pixels.width(), pixels.height(), 0, samples);
    return image;
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
