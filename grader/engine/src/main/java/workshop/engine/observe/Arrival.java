package workshop.engine.observe;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import workshop.engine.hang.Supervisor;
import workshop.engine.witness.Observers;
import workshop.engine.witness.TreeCpu;
import workshop.engine.witness.Witnesses;

/// Waits for what some thread is to do while another is kept standing, as long as it can still do
/// it.
///
/// It cannot when nothing runs and nothing moves, several looks in a row: then whoever is waited
/// for waits for the one that stands. A starved thread wants to run, so a busy machine shows
/// nothing of the kind. Whoever waits by spinning is told by the CPU time.
final class Arrival {
  private static final int LOOKS = 5;
  private static final long BETWEEN_LOOKS_NANOS = 2_000_000;

  private final Witnesses witnesses;
  private final Supervisor supervisor;

  Arrival(Witnesses witnesses, Supervisor supervisor) {
    this.witnesses = witnesses;
    this.supervisor = supervisor;
  }

  /// Blocks until `came`, or until it cannot come.
  ///
  /// @param moves what changes when something moves; asked at every look
  /// @param spinning CPU time without a move after which what runs only spins
  /// @return whether it came
  boolean await(BooleanSupplier came, LongSupplier moves, Duration spinning) {
    return supervisor.pause(() -> Observers.call("arrival", () -> look(came, moves, spinning)));
  }

  private boolean look(BooleanSupplier came, LongSupplier moves, Duration spinning) {
    TreeCpu cpu = new TreeCpu(witnesses.offspring());
    long last = moves.getAsLong();
    long cpuAtLastMove = cpu.nanos();
    int looks = 0;
    while (true) {
      boolean running = witnesses.pulse().running();
      long now = moves.getAsLong();
      if (came.getAsBoolean()) {
        return true;
      }
      if (now != last) {
        last = now;
        cpuAtLastMove = cpu.nanos();
        looks = 0;
      } else {
        looks = running ? 0 : looks + 1;
      }
      if (looks >= LOOKS || cpu.nanos() - cpuAtLastMove > spinning.toNanos()) {
        return came.getAsBoolean();
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }
}
