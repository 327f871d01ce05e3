package workshop.engine.observe;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import workshop.engine.hang.Supervisor;
import workshop.engine.witness.Observers;
import workshop.engine.witness.TreeCpu;
import workshop.engine.witness.Witnesses;
import workshop.practice.work.Processes;

/// Waits for the end of processes, as long as they can still come to it by themselves.
///
/// One that ends is still busy for a while, and a JVM may pause on its way out. One that watches
/// over a process that is not its child sleeps between two looks, up to five seconds in JDK 25
/// (`ProcessHandleImpl`), and then nothing runs at all. So they stay for good when nothing has run
/// for [#STILL], counted only while it was looked at, or when the program burns CPU time and none
/// of them ends.
final class Departure {
  private static final Duration STILL = Duration.ofSeconds(6);
  private static final Duration SPINNING = Duration.ofSeconds(3);
  private static final long BETWEEN_LOOKS_NANOS = 2_000_000;
  private static final long LOOK_ADDS_NANOS = 10 * BETWEEN_LOOKS_NANOS;

  private final Witnesses witnesses;
  private final Supervisor supervisor;

  Departure(Witnesses witnesses, Supervisor supervisor) {
    this.witnesses = witnesses;
    this.supervisor = supervisor;
  }

  /// Blocks until all have ended, or until the others never will.
  ///
  /// @return those that stay
  List<ProcessHandle> await(Collection<ProcessHandle> processes) {
    return supervisor.pause(() -> Observers.call("departure", () -> look(processes)));
  }

  private List<ProcessHandle> look(Collection<ProcessHandle> processes) {
    TreeCpu cpu = new TreeCpu(witnesses.offspring());
    List<ProcessHandle> left = List.copyOf(processes);
    long cpuAtLastMove = cpu.nanos();
    long stillNanos = 0;
    long lookedAt = System.nanoTime();
    while (true) {
      boolean running = witnesses.pulse().running();
      List<ProcessHandle> now = left.stream().filter(Processes::live).toList();
      long elapsed = Math.min(System.nanoTime() - lookedAt, LOOK_ADDS_NANOS);
      lookedAt = System.nanoTime();
      if (now.size() < left.size()) {
        cpuAtLastMove = cpu.nanos();
        stillNanos = 0;
      } else {
        stillNanos += running ? 0 : elapsed;
      }
      left = now;
      boolean forGood =
          stillNanos > STILL.toNanos() || cpu.nanos() - cpuAtLastMove > SPINNING.toNanos();
      if (left.isEmpty() || forGood) {
        return left;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }
}
