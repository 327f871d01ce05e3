package workshop.engine.jvm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads everything a process prints, so that it never blocks, and keeps the first part of it.
final class OutputReader {
  private final InputStream in;
  private final int keep;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long dropped;

  private OutputReader(InputStream in, int keep) {
    this.in = in;
    this.keep = keep;
  }

  static OutputReader start(InputStream in, int keep) {
    OutputReader reader = new OutputReader(in, keep);
    Thread.ofVirtual().name("output").start(reader::read);
    return reader;
  }

  /// What was kept, and how much was not.
  synchronized String text() {
    String text = kept.toString(StandardCharsets.UTF_8);
    return dropped == 0 ? text : text + "\n... and " + dropped / 1000 + " kB more";
  }

  private void read() {
    byte[] buffer = new byte[8192];
    try (in) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        add(buffer, n);
      }
    } catch (IOException e) {
      // the process has gone
    }
  }

  private synchronized void add(byte[] bytes, int length) {
    int room = Math.max(0, Math.min(length, keep - kept.size()));
    kept.write(bytes, 0, room);
    dropped += length - room;
  }
}
