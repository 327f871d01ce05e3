package workshop.practice.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a picture does to the legacy codec. To any other program it looks like every other picture:
/// what is behind a picture's end is read by nobody.
public enum Quirk {
  /// Nothing.
  NONE,
  /// It complains on standard error, at length.
  COMPLAINS,
  /// It crashes and takes its process with it, when half of the thumbnail is written.
  CRASHES,
  /// It hangs and never comes back, when half of the thumbnail is written.
  HANGS,
  /// It cannot read it, and says so.
  UNREADABLE;

  private static final String MARK = "\nmade with: ";

  /// The file, so that it does this to the codec.
  public byte[] on(byte[] file) {
    if (this == NONE) {
      return file;
    }
    if (this == UNREADABLE) {
      return Arrays.copyOfRange(file, file.length / 2, file.length);
    }
    byte[] mark = (MARK + name()).getBytes(StandardCharsets.US_ASCII);
    byte[] marked = Arrays.copyOf(file, file.length + mark.length);
    System.arraycopy(mark, 0, marked, file.length, mark.length);
    return marked;
  }

  /// What this file does to the codec, as far as it can be known before it is read.
  static Quirk of(byte[] file) {
    int tail = Math.max(0, file.length - 2 * MARK.length());
    String end = new String(file, tail, file.length - tail, StandardCharsets.ISO_8859_1);
    for (Quirk quirk : values()) {
      if (end.endsWith(MARK + quirk.name())) {
        return quirk;
      }
    }
    return NONE;
  }
}
