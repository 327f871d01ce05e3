package workshop.measuring.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The processes that this one has waited for, and what they had waited for.
public final class Waited {
  private static final Path STAT = Path.of("/proc/self/stat");
  private static final double TICKS_A_SECOND = 100;

  /// Where `cutime` stands behind the command's name, see proc(5); `cstime` follows.
  private static final int CHILDREN_USER = 13;

  private Waited() {}

  /// CPU time of all of them, to a hundredth of a second; 0 where the system does not tell.
  public static double cpuSeconds() {
    try {
      String stat = Files.readString(STAT);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", 0);
      return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]))
          / TICKS_A_SECOND;
    } catch (IOException noSuchSystem) {
      return 0;
    }
  }
}
