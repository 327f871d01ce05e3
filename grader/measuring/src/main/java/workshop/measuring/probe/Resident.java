package workshop.measuring.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How much of the machine's memory a process has: its resident set, see proc(5).
final class Resident {
  private static final String LINE = "VmRSS:";
  private static final long KILOBYTE = 1_024;

  private Resident() {}

  static long bytes() {
    return bytes(ProcessHandle.current().pid());
  }

  /// In bytes; 0 where the system does not tell.
  static long bytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith(LINE))
          .mapToLong(line -> KILOBYTE * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException goneOrNoSuchSystem) {
      return 0;
    }
  }
}
