package workshop.engine.programs;

import java.io.IOException;
import java.nio.file.Path;

/// Processes that keep a processor busy each.
final class BusyLoops {
  private BusyLoops() {}

  /// Starts one; it ends with whoever started it.
  static Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "workshop.engine.bench.BusyLoop")
        .start();
  }
}
