package workshop.engine.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// Tells whether files are, byte for byte, what was sealed: a broken cache must not be used, and
/// the JVM itself looks at its head only.
final class Seal {
  private static final int BUFFER = 1 << 16;

  private Seal() {}

  /// The line that stands for these files as they are now.
  static String of(List<Path> files) throws IOException {
    List<String> parts = new ArrayList<>();
    for (Path file : files) {
      CRC32C sum = new CRC32C();
      byte[] buffer = new byte[BUFFER];
      try (InputStream in = Files.newInputStream(file)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          sum.update(buffer, 0, n);
        }
      }
      parts.add(Files.size(file) + " " + Long.toHexString(sum.getValue()));
    }
    return String.join(" ", parts);
  }
}
