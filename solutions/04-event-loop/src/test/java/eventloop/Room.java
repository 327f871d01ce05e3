package eventloop;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// How many clients there is room for: each is an open file of the server's, and one of the host's.
final class Room {
  /// What a JVM and a test have open besides.
  private static final long OTHERS = 300;

  private Room() {}

  /// As many as wanted, or fewer where a process may not have so many files open.
  static int upTo(int wanted) {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? (int) Math.min(wanted, unix.getMaxFileDescriptorCount() - OTHERS)
        : wanted;
  }
}
