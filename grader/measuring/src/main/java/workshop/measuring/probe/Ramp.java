package workshop.measuring.probe;

import java.io.IOException;
import java.util.Locale;

/// More and more of them, until it breaks or has been enough. Prints lines: how many wait now, and
/// the memory that all of it has.
final class Ramp {
  /// The exit code for having broken, as `-XX:+ExitOnOutOfMemoryError` has it.
  static final int BROKE = 3;

  private static final int STEPS_A_DOUBLING = 8;
  private static final double BYTES_A_MEGABYTE = 1 << 20;

  private Ramp() {}

  /// Never returns.
  static void climb(Kind kind, long most) throws IOException, InterruptedException {
    Crowd crowd = Crowd.of(kind);
    long step = 1;
    try {
      for (long waiting = 0; waiting < most; ) {
        long to = Math.min(most, waiting + step);
        for (; waiting < to; waiting++) {
          crowd.more();
        }
        crowd.awaitWaiting();
        System.out.println(
            String.format(
                Locale.ROOT,
                "%d waiting, %.0f MB",
                waiting,
                (Resident.bytes() + crowd.elsewhere()) / BYTES_A_MEGABYTE));
        step = Math.max(1, waiting / STEPS_A_DOUBLING);
      }
      crowd.end();
    } catch (OutOfMemoryError | IOException broke) {
      System.out.println(broke);
      Runtime.getRuntime().halt(BROKE);
    }
    Runtime.getRuntime().halt(0);
  }
}
