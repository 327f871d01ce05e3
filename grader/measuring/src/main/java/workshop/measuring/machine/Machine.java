package workshop.measuring.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What all programs of this machine together had of its cores, between two looks.
public final class Machine {
  private static final Path STAT = Path.of("/proc/stat");

  /// Which of the first line's figures are time in which a core worked, see proc(5): user, nice,
  /// system, irq, softirq, steal.
  private static final List<Integer> BUSY = List.of(0, 1, 2, 5, 6, 7);

  private static final int IDLE = 3;
  private static final int WAITING_FOR_A_DISK = 4;
  private static final double TICKS_A_SECOND = 100;

  private final long[] before = ticks();

  private Machine() {}

  /// Looks now.
  public static Machine look() {
    return new Machine();
  }

  /// The share of all cores that others had since then, from 0 to 1; negative where the system does
  /// not tell.
  ///
  /// @param ownSeconds CPU time of our own since then
  public double othersSince(double ownSeconds) {
    long[] now = ticks();
    if (now.length == 0 || before.length == 0) {
      return -1;
    }
    double busy = 0;
    for (int figure : BUSY) {
      busy += now[figure] - before[figure];
    }
    double free = now[IDLE] - before[IDLE] + now[WAITING_FOR_A_DISK] - before[WAITING_FOR_A_DISK];
    return Math.max(0, busy / TICKS_A_SECOND - ownSeconds)
        / Math.max(1, (busy + free) / TICKS_A_SECOND);
  }

  private static long[] ticks() {
    try (Stream<String> lines = Files.lines(STAT)) {
      String all = lines.findFirst().orElse("");
      return Stream.of(all.replaceAll("\\D+", " ").strip().split(" ", 0))
          .mapToLong(Long::parseLong)
          .toArray();
    } catch (IOException noSuchSystem) {
      return new long[0];
    }
  }
}
