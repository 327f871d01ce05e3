package workshop.practice.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as it says so in a JPEG file: the tag *Orientation* (0x0112) of Exif 2.3,
/// in the segment APP1. Only the four values without a mirror are known here.
final class Exif {
  private static final byte[] NAME = "Exif\0\0MM\0*\0\0\0\b".getBytes(StandardCharsets.ISO_8859_1);
  private static final int ORIENTATION = 0x0112;
  private static final int MARKER = 0xFF;
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int TIFF_AT = 6;
  private static final int ENTRY = 12;

  /// By the quarters that a picture has to be turned clockwise to be upright.
  private static final int[] VALUES = {1, 6, 3, 8};

  private Exif() {}

  /// The JPEG file with a segment that says so.
  ///
  /// @param quarters how far it has to be turned clockwise to be upright, 0 to 3
  static byte[] tagged(byte[] jpeg, int quarters) {
    ByteBuffer segment = ByteBuffer.allocate(2 + 2 + NAME.length + 2 + ENTRY + 4);
    segment.put((byte) MARKER).put((byte) APP1).putShort((short) (segment.capacity() - 2));
    segment.put(NAME).putShort((short) 1);
    segment.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
    segment.putShort((short) VALUES[quarters]).putShort((short) 0).putInt(0);
    // After the first segment, which says JFIF and has to be the first.
    int at = 4 + unsignedShort(jpeg, 4);
    ByteArrayOutputStream tagged = new ByteArrayOutputStream();
    tagged.write(jpeg, 0, at);
    tagged.writeBytes(segment.array());
    tagged.write(jpeg, at, jpeg.length - at);
    return tagged.toByteArray();
  }

  /// How far this picture has to be turned clockwise to be upright; 0 if it does not say, or is no
  /// JPEG file.
  static int quarters(byte[] file) {
    if (file.length < 4 || unsigned(file, 0) != MARKER || unsigned(file, 1) != 0xD8) {
      return 0;
    }
    int at = 2;
    while (at + 4 <= file.length && unsigned(file, at) == MARKER) {
      int marker = unsigned(file, at + 1);
      int length = unsignedShort(file, at + 2);
      if (marker == START_OF_SCAN || at + 2 + length > file.length) {
        return 0;
      }
      if (marker == APP1) {
        return quarters(ByteBuffer.wrap(file, at + 4, length - 2).slice());
      }
      at += 2 + length;
    }
    return 0;
  }

  private static int quarters(ByteBuffer exif) {
    int entriesAt = TIFF_AT + 8;
    if (exif.capacity() < entriesAt + 2) {
      return 0;
    }
    int entries = exif.getShort(entriesAt);
    for (int i = 0; i < entries; i++) {
      int at = entriesAt + 2 + i * ENTRY;
      if (at + ENTRY <= exif.capacity() && exif.getShort(at) == ORIENTATION) {
        return indexOf(exif.getShort(at + 8));
      }
    }
    return 0;
  }

  private static int indexOf(int value) {
    for (int quarters = 0; quarters < VALUES.length; quarters++) {
      if (VALUES[quarters] == value) {
        return quarters;
      }
    }
    return 0;
  }

  private static int unsigned(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  private static int unsignedShort(byte[] bytes, int at) {
    return unsigned(bytes, at) << 8 | unsigned(bytes, at + 1);
  }
}
