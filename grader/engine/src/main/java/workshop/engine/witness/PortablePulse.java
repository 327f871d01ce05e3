package workshop.engine.witness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import workshop.engine.threads.ThreadDump;

/// The pulse as the JDK shows it on every system: the states of this JVM's threads, and the CPU
/// time of child processes. The host is asked by every look at its gate, and answers when it has
/// done what came before.
///
/// A child counts as running until its CPU time has stood still for [#STILL_NANOS], counted only
/// while it was looked at: whoever is kept from looking by a busy machine is kept from counting.
final class PortablePulse implements Pulse {
  private static final long STILL_NANOS = 500_000_000;
  private static final long LOOK_ADDS_NANOS = 20_000_000;
  private static final long BURNT_NANOS = 1_000_000;

  /// One child: its CPU time at the last look, and for how long that had not changed.
  private record Still(Duration cpu, long nanos) {}

  private final Path scratch;
  private final Offspring offspring;
  private final TreeCpu cpu;
  private Map<ProcessHandle, Still> children = new HashMap<>();
  private long lookedAt = System.nanoTime();
  private long cpuAtLastLook;

  /// @param scratch where a thread dump may be written for a moment
  PortablePulse(Path scratch, Offspring offspring) {
    this.scratch = scratch;
    this.offspring = offspring;
    this.cpu = new TreeCpu(new Offspring()); // this JVM alone
  }

  @Override
  public boolean running() {
    boolean child = anyChildRuns();
    return child || burnsCpu() || dumpShowsRunning();
  }

  /// Whether this JVM has burnt CPU time since the last look; the cheaper question, and the one
  /// that spares a busy JVM a dump.
  private synchronized boolean burnsCpu() {
    long nanos = cpu.nanos();
    boolean burns = nanos - cpuAtLastLook > BURNT_NANOS;
    cpuAtLastLook = nanos;
    return burns;
  }

  private synchronized boolean anyChildRuns() {
    long now = System.nanoTime();
    long elapsed = Math.min(now - lookedAt, LOOK_ADDS_NANOS);
    lookedAt = now;
    Map<ProcessHandle, Still> next = new HashMap<>();
    for (ProcessHandle child : offspring.there()) {
      if (!child.isAlive()) {
        continue;
      }
      Duration cpu = child.info().totalCpuDuration().orElse(Duration.ZERO);
      Still before = children.get(child);
      boolean moved = before == null || !before.cpu().equals(cpu);
      next.put(child, new Still(cpu, moved ? 0 : before.nanos() + elapsed));
    }
    children = next;
    return next.values().stream().anyMatch(still -> still.nanos() < STILL_NANOS);
  }

  private boolean dumpShowsRunning() {
    return ThreadDump.take(scratch).threads().stream()
        .anyMatch(thread -> !Observers.owns(thread.id()) && !thread.blocked());
  }
}
