package workshop.practice.host.lines;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;

/// Lines without end, or nearly: `echo 0000017 ...`, each with its number and all of one length.
final class Flood {
  private static final int LINES_AT_ONCE = 16;

  private final int length;
  private long left;
  private long made;

  /// @param lines how many there are
  /// @param length of each, in bytes, with its newline
  Flood(long lines, int length) {
    this.left = lines;
    this.length = length;
  }

  boolean isOver() {
    return left == 0;
  }

  /// The line that is being made is the last.
  void stop() {
    left = 0;
  }

  /// A few of the next lines.
  ByteBuf next() {
    StringBuilder lines = new StringBuilder(LINES_AT_ONCE * length);
    for (int i = 0; i < LINES_AT_ONCE && left > 0; i++) {
      lines.append(line(made)).append('\n');
      made++;
      left--;
    }
    return Unpooled.copiedBuffer(lines, StandardCharsets.US_ASCII);
  }

  /// The line of this number, without its newline.
  String line(long number) {
    String head = "echo %07d ".formatted(number);
    return head + "x".repeat(length - 1 - head.length());
  }
}
