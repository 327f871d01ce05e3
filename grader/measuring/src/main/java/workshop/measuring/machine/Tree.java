package workshop.measuring.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// A process and those that it starts, seen from outside now and then. Used by one thread.
final class Tree {
  private static final double NANOS = 1e9;
  private static final double KILOBYTES_A_MEGABYTE = 1024;
  private static final String RESIDENT = "VmRSS:";

  private final ProcessHandle root;
  private final Map<Long, Duration> cpu = new HashMap<>();
  private long peakKilobytes;

  Tree(ProcessHandle root) {
    this.root = root;
    cpu.put(root.pid(), Duration.ZERO);
  }

  void look() {
    long kilobytes = 0;
    for (ProcessHandle one : Stream.concat(Stream.of(root), root.descendants()).toList()) {
      Duration used = one.info().totalCpuDuration().orElse(Duration.ZERO);
      cpu.merge(one.pid(), used, (before, now) -> before.compareTo(now) > 0 ? before : now);
      kilobytes += residentKilobytes(one.pid());
    }
    peakKilobytes = Math.max(peakKilobytes, kilobytes);
  }

  /// What each of them had used when it was last seen.
  double cpuSeconds() {
    return cpu.values().stream().mapToLong(Duration::toNanos).sum() / NANOS;
  }

  double peakMegabytes() {
    return peakKilobytes / KILOBYTES_A_MEGABYTE;
  }

  int processes() {
    return cpu.size();
  }

  private static long residentKilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith(RESIDENT))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException goneOrNoSuchSystem) {
      return 0;
    }
  }
}
