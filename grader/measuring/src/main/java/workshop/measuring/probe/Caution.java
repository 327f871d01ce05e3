package workshop.measuring.probe;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// How far a probe may go without harm to the machine: to a quarter of what is left of each thing
/// that the system counts. Where the system does not tell, a few.
public final class Caution {
  /// Far beyond what fits in the heap of a probe.
  private static final long IN_THE_HEAP = 1L << 24;

  private static final long THREADS = 1L << 14;
  private static final long THREADS_UNTOLD = 2_000;
  private static final long BYTES_A_THREAD = 128 << 10;
  private static final long MAPPINGS_A_THREAD = 2;
  private static final long PROCESSES = 64;
  private static final long PROCESSES_UNTOLD = 8;

  /// What a child takes, well rounded up.
  private static final long BYTES_A_PROCESS = 80 << 20;

  /// Threads that a JVM has besides.
  private static final long THREADS_A_PROCESS = 30;

  private static final long SHARE = 4;

  private Caution() {}

  /// How many of them may wait at once.
  public static long most(Kind kind) {
    return switch (kind) {
      case ASYNC, VIRTUAL -> IN_THE_HEAP;
      case PLATFORM ->
          least(
              threadsLeft() < 0 ? THREADS_UNTOLD : THREADS,
              quarter(freeBytes(), BYTES_A_THREAD),
              quarter(threadsLeft(), 1),
              quarter(number(Path.of("/proc/sys/vm/max_map_count")), MAPPINGS_A_THREAD));
      case PROCESS ->
          least(
              freeBytes() < 0 ? PROCESSES_UNTOLD : PROCESSES,
              quarter(freeBytes(), BYTES_A_PROCESS),
              quarter(threadsLeft(), THREADS_A_PROCESS));
    };
  }

  private static long least(long... limits) {
    return LongStream.of(limits).min().orElseThrow();
  }

  /// A quarter of what is left, in pieces of that size; no limit where it is not told.
  private static long quarter(long left, long each) {
    return left < 0 ? Long.MAX_VALUE : left / SHARE / each;
  }

  /// Memory that no program has, also of a container; -1 where the system does not tell.
  private static long freeBytes() {
    long kilobytes = line(Path.of("/proc/meminfo"), "MemAvailable:");
    if (kilobytes < 0) {
      return -1;
    }
    long free = kilobytes << 10;
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      free = Math.min(free, system.getFreeMemorySize() + system.getTotalMemorySize() / SHARE);
    }
    return free;
  }

  /// Threads that may still be started, of this user, in this container and on the machine; -1
  /// where the system does not tell.
  private static long threadsLeft() {
    long now = runningThreads();
    long machine = number(Path.of("/proc/sys/kernel/threads-max"));
    if (now < 0 || machine < 0) {
      return -1;
    }
    long user = line(Path.of("/proc/self/limits"), "Max processes");
    long pids = number(Path.of("/proc/sys/kernel/pid_max"));
    long group = number(Path.of("/sys/fs/cgroup/pids.max"));
    return LongStream.of(machine, user, pids, group)
        .filter(limit -> limit >= 0)
        .map(limit -> Math.max(0, limit - now))
        .min()
        .orElse(-1);
  }

  /// The fourth figure of the load: `1/337`, of which the second is all threads there are.
  private static long runningThreads() {
    String load = text(Path.of("/proc/loadavg"));
    int from = load.indexOf('/');
    return from < 0 ? -1 : first(load.substring(from + 1));
  }

  private static long line(Path file, String start) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(start))
          .mapToLong(line -> first(line.substring(start.length()).strip()))
          .findFirst()
          .orElse(-1);
    } catch (IOException noSuchSystem) {
      return -1;
    }
  }

  private static long number(Path file) {
    return first(text(file));
  }

  /// Its first line, read in one go: what comes byte by byte ends after the first here.
  private static String text(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    } catch (IOException noSuchSystem) {
      return "";
    }
  }

  /// -1 for a word such as `max` or `unlimited`.
  private static long first(String text) {
    String digits = text.split("\\D", 2)[0];
    return digits.isEmpty() || digits.length() > 15 ? -1 : Long.parseLong(digits);
  }
}
