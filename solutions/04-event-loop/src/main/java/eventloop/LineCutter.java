package eventloop;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Cuts the bytes of one client into lines, however they come: a byte at a time, or many lines at
/// once. It remembers the line that has begun, so every client needs one of its own.
///
/// For one thread at a time.
public final class LineCutter {
  /// The longest line, in bytes, without its newline.
  public static final int LONGEST_BYTES = 8 * 1024;

  private final ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
  private boolean tooLong;

  /// Takes every byte that the buffer has left.
  ///
  /// @return the lines that end in these bytes, in order and without their newlines; often none
  public List<String> cut(ByteBuffer bytes) {
    List<String> lines = new ArrayList<>();
    while (bytes.hasRemaining()) {
      byte b = bytes.get();
      if (tooLong) {
        continue;
      }
      if (b == '\n') {
        lines.add(begun.toString(StandardCharsets.UTF_8));
        begun.reset();
      } else if (begun.size() < LONGEST_BYTES) {
        begun.write(b);
      } else {
        tooLong = true;
      }
    }
    return lines;
  }

  /// Whether a line was longer than [#LONGEST_BYTES]. From there on nothing was cut.
  public boolean tooLong() {
    return tooLong;
  }
}
