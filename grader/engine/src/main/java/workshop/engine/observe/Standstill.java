package workshop.engine.observe;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Rest;
import workshop.engine.facts.ThreadFact;
import workshop.engine.hang.Supervisor;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Observers;
import workshop.engine.witness.Witnesses;

/// Waits for something the participant's program has to do, or for it to stand still.
///
/// Only time in which nothing runs and nothing moves counts as standing still, so a starved program
/// does not. Whoever looks now and then may miss one that spins, above all where the system does
/// not tell who runs: so its threads must have used next to no CPU time either. One that goes on
/// and on is told by its CPU time.
final class Standstill {
  /// How long nothing may run or move before what is waited for will never come. More than the
  /// system's own timers take to send what a full connection has held back.
  private static final Duration NEVER = Duration.ofMillis(1500);

  private static final int LOOKS = 5;
  private static final long BETWEEN_LOOKS_NANOS = 2_000_000;
  private static final long LOOK_ADDS_NANOS = 20_000_000;

  /// What a program may use while it stands still: it may look around now and then.
  private static final long IDLE_NANOS = 1_000_000;

  private static final int IDLE_SHARE = 100;

  /// A wait for a short quiet is cut short, too, when something spins.
  private static final int SPINS_FOR = 10;

  private final Witnesses witnesses;
  private final Supervisor supervisor;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  Standstill(Witnesses witnesses, Supervisor supervisor) {
    this.witnesses = witnesses;
    this.supervisor = supervisor;
  }

  /// Waits until `came`, or until it never will.
  ///
  /// @param moves what changes when something moves; asked at every look
  Rest until(BooleanSupplier came, Supplier<?> moves) {
    return call(came, moves, NEVER, Quiet.CPU_CAP);
  }

  /// Waits until nothing has run or moved for `still`.
  Rest quiet(Supplier<?> moves, Duration still) {
    Duration cap = still.multipliedBy(SPINS_FOR);
    return call(() -> false, moves, still, cap.compareTo(Quiet.CPU_CAP) < 0 ? cap : Quiet.CPU_CAP);
  }

  private Rest call(BooleanSupplier came, Supplier<?> moves, Duration still, Duration cap) {
    return supervisor.pause(() -> Observers.call("wait", () -> await(came, moves, still, cap)));
  }

  private Rest await(BooleanSupplier came, Supplier<?> moves, Duration still, Duration cap) {
    @Nullable Object last = null;
    long usedAtLastMove = threadsNanos();
    long usedAtStart = usedAtLastMove;
    long lookedAt = System.nanoTime();
    long stillNanos = 0;
    int looks = 0;
    while (true) {
      // Before the host is asked, which makes it run.
      boolean running = witnesses.pulse().running();
      Object now = moves.get();
      if (came.getAsBoolean()) {
        return new Rest(Rest.End.CAME, burnt(usedAtLastMove), null);
      }
      long elapsed = Math.min(System.nanoTime() - lookedAt, LOOK_ADDS_NANOS);
      lookedAt = System.nanoTime();
      long used = threadsNanos();
      if (!now.equals(last)) {
        last = now;
        usedAtLastMove = used;
        usedAtStart = used;
        stillNanos = 0;
        looks = 0;
      } else if (running) {
        looks = 0;
      } else {
        looks++;
        stillNanos += looks > 1 ? elapsed : 0;
      }
      if (looks >= LOOKS && stillNanos >= still.toNanos()) {
        if (used - usedAtStart <= IDLE_NANOS + still.toNanos() / IDLE_SHARE) {
          return new Rest(Rest.End.QUIET, burnt(usedAtLastMove), blockedAt());
        }
        usedAtStart = used;
        stillNanos = 0;
      }
      if (used - usedAtLastMove > cap.toNanos()) {
        return new Rest(Rest.End.SPINNING, cap.toMillis(), runningAt());
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }

  /// CPU time of every thread but the observer's; of those alive now.
  private long threadsNanos() {
    long sum = 0;
    for (long id : threads.getAllThreadIds()) {
      sum += Observers.owns(id) ? 0 : Math.max(0, threads.getThreadCpuTime(id));
    }
    return sum;
  }

  private long burnt(long usedBefore) {
    return Duration.ofNanos(threadsNanos() - usedBefore).toMillis();
  }

  /// Who waits at a selector waits for anybody; where does a thread of theirs wait for somebody?
  private @Nullable CodePlace blockedAt() {
    return facts()
        .filter(fact -> fact.blocked() != Blocked.SELECT)
        .min(Comparator.comparingLong(ThreadFact::id))
        .map(ThreadFact::place)
        .orElse(null);
  }

  private @Nullable CodePlace runningAt() {
    return facts()
        .min(
            Comparator.comparing((ThreadFact fact) -> fact.blocked() != Blocked.NOT)
                .thenComparingLong(ThreadFact::id))
        .map(ThreadFact::place)
        .orElse(null);
  }

  private Stream<ThreadFact> facts() {
    if (!witnesses.blindSpots().isEmpty()) {
      return Stream.empty();
    }
    return ThreadDump.take(witnesses.scratch()).threads().stream()
        .map(witnesses.reader()::read)
        .flatMap(Optional::stream);
  }
}
