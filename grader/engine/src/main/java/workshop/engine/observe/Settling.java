package workshop.engine.observe;

import java.util.concurrent.locks.LockSupport;
import workshop.engine.witness.Pulse;
import workshop.practice.world.GateState;
import workshop.practice.world.World;

/// Waits for the end of what a call that has returned still has in flight, as long as anything can
/// end it.
///
/// An exchange that is given up is closed a little later, by a thread of the HTTP client; one with
/// a time limit of its own, when that is over. So whatever is in flight is waited for until it has
/// ended, or for a horizon in which nothing moves. Only time in which nothing runs counts.
final class Settling {
  private static final int LOOKS = 5;
  private static final long BETWEEN_LOOKS_NANOS = 2_000_000;

  /// What one quiet look adds at most: between two looks far apart anything may have happened.
  private static final long LOOK_ADDS_NANOS = 10 * BETWEEN_LOOKS_NANOS;

  private final World world;
  private final Pulse pulse;

  Settling(World world, Pulse pulse) {
    this.world = world;
    this.pulse = pulse;
  }

  /// What the world knows when nothing moves any more; blocks until then.
  GateState await() {
    GateState last = world.gate().state();
    int looks = 0;
    long quietNanos = 0;
    long lookedAt = System.nanoTime();
    while (true) {
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
      GateState now = world.gate().state();
      boolean changed = !now.equals(last);
      boolean running = now.answering() > 0 || pulse.running();
      long elapsed = Math.min(System.nanoTime() - lookedAt, LOOK_ADDS_NANOS);
      lookedAt = System.nanoTime();
      looks = changed || running ? 0 : looks + 1;
      quietNanos = changed ? 0 : running ? quietNanos : quietNanos + elapsed;
      last = now;
      boolean nothingToWaitFor = now.inFlight() == 0 && looks >= LOOKS;
      if (nothingToWaitFor || quietNanos > Quiet.HORIZON.toNanos()) {
        return now;
      }
    }
  }
}
