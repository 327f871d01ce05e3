package workshop.practice.art;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a picture as a file: PNG specification (W3C, third edition), sections 5 and 11.
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte BITS = 8;
  private static final byte TRUE_COLOUR = 2;
  private static final int CHANNELS = 3;

  private Png() {}

  /// @param pixels red, green and blue of each pixel, row by row
  static byte[] of(int width, int height, byte[] pixels) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(BITS)
            .put(TRUE_COLOUR)
            .put((byte) 0)
            .put((byte) 0)
            .put((byte) 0)
            .array();
    chunk(file, "IHDR", header);
    chunk(file, "IDAT", packed(width * CHANNELS, height, pixels));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /// Each row begins with a 0: it says that the row is as it is.
  private static byte[] packed(int rowBytes, int rows, byte[] pixels) {
    byte[] plain = new byte[(rowBytes + 1) * rows];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(pixels, row * rowBytes, plain, row * (rowBytes + 1) + 1, rowBytes);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(plain);
      deflater.finish();
      byte[] piece = new byte[8 * 1024];
      while (!deflater.finished()) {
        packed.write(piece, 0, deflater.deflate(piece));
      }
    }
    return packed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
