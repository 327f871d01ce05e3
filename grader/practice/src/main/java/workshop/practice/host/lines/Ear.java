package workshop.practice.host.lines;

import io.netty.buffer.ByteBuf;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import workshop.practice.lines.Heard;

/// What one client has heard: the beginning of it in full, all of it counted, and the lines of a
/// flood held against what was said.
final class Ear {
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private @Nullable Flood flood;
  private long bytes;
  private long lines;
  private long echoes;
  private long firstWrong = -1;

  /// From now on every line is one of these, in order.
  void expect(Flood said) {
    flood = said;
  }

  /// @return how many lines ended in these bytes
  int take(ByteBuf heard) {
    int ended = 0;
    while (heard.isReadable()) {
      byte b = heard.readByte();
      bytes++;
      if (bytes <= Heard.KEPT_BYTES) {
        kept.write(b);
      }
      if (b == '\n') {
        ended++;
        lineEnded();
      } else if (flood != null) {
        line.write(b);
      }
    }
    lines += ended;
    return ended;
  }

  private void lineEnded() {
    if (flood == null) {
      return;
    }
    boolean right = line.toString(StandardCharsets.UTF_8).equals(flood.line(echoes));
    if (!right && firstWrong < 0) {
      firstWrong = echoes;
    }
    echoes++;
    line.reset();
  }

  long bytes() {
    return bytes;
  }

  long lines() {
    return lines;
  }

  long firstWrong() {
    return firstWrong;
  }

  byte[] kept() {
    return kept.toByteArray();
  }
}
