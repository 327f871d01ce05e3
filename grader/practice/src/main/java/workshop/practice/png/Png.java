package workshop.practice.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes pixels as the bytes of a PNG file: 8 bits a colour, nothing else (W3C, Portable Network
/// Graphics, third edition).
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BITS = 8;
  private static final int TRUE_COLOUR = 2;

  /// Each row says how it is written: as the difference to the pixel on the left.
  private static final int DIFFERENCE_TO_LEFT = 1;

  private Png() {}

  /// @param width pixels
  /// @param height pixels
  /// @param colour of the pixel at x and y: red, green and blue, a byte each
  /// @return the file; a fresh array each time
  public static byte[] of(int width, int height, IntBinaryOperator colour) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream file = new DataOutputStream(bytes)) {
      file.write(SIGNATURE);
      chunk(file, "IHDR", header(width, height));
      chunk(file, "IDAT", pixels(width, height, colour));
      chunk(file, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream header = new DataOutputStream(bytes)) {
      header.writeInt(width);
      header.writeInt(height);
      header.write(BITS);
      header.write(TRUE_COLOUR);
      header.write(new byte[3]); // the one compression, the one set of filters, not interlaced
    }
    return bytes.toByteArray();
  }

  private static byte[] pixels(int width, int height, IntBinaryOperator colour) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream rows = new DeflaterOutputStream(bytes)) {
      for (int y = 0; y < height; y++) {
        rows.write(DIFFERENCE_TO_LEFT);
        int left = 0;
        for (int x = 0; x < width; x++) {
          int here = colour.applyAsInt(x, y);
          for (int shift = 16; shift >= 0; shift -= 8) {
            rows.write((here >> shift) - (left >> shift));
          }
          left = here;
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream file, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    file.writeInt(data.length);
    file.write(name);
    file.write(data);
    file.writeInt((int) check.getValue());
  }
}
