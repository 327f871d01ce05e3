package workshop.engine.observe;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Round;
import workshop.engine.threads.ThreadDump;
import workshop.engine.threads.Timers;
import workshop.engine.witness.Census;
import workshop.engine.witness.Pulse;
import workshop.engine.witness.TreeCpu;
import workshop.engine.witness.Witnesses;

/// Waits until the participant's processes can make no more progress on their own.
///
/// Quiet is: operations are held, nothing runs, nothing new arrives, nothing is released and not
/// yet answered, five looks in a row at least 2 ms apart, and no timer is due within the horizon.
/// No wall-clock limit decides; a program that spins is cut by its CPU time.
final class Quiet {
  /// How long a timer may pace the next operation, counted only while nothing else moves.
  static final Duration HORIZON = Duration.ofSeconds(2);

  /// CPU time that may be burnt without anything new arriving.
  static final Duration CPU_CAP = Duration.ofMillis(1500);

  private static final int LOOKS = 5;
  private static final int LOOKS_BETWEEN_DUMPS = 20;
  private static final int LOOKS_BETWEEN_CENSUSES = 8;
  private static final long BETWEEN_LOOKS_NANOS = 2_000_000;
  private static final long WHILE_RUNNING_NANOS = 1_000_000;
  private static final int MOST_DOUBLINGS = 3;

  private final Gates gates;
  private final Pulse pulse;
  private final Timers timers;
  private final Path scratch;
  private final Census census;
  private final TreeCpu cpu;
  private final Set<String> fruitless = new HashSet<>();
  private boolean deadlinesPace = true;

  private Gates.@Nullable State last;
  private @Nullable ThreadDump dump;
  private int looks;
  private int busyLooks;
  private int turn;
  private long lookedAt;
  private long quietNanos;
  private long cpuAtLastMove;

  /// @param census taken on the way, so that it misses no child that lives for long
  Quiet(Gates gates, Witnesses witnesses, Census census) {
    this.gates = gates;
    this.pulse = witnesses.pulse();
    this.timers = witnesses.timers();
    this.scratch = witnesses.scratch();
    this.census = census;
    this.cpu = new TreeCpu(witnesses.offspring());
  }

  /// The same for programs in which no deadline starts an operation.
  Quiet withoutDeadlines() {
    deadlinesPace = false;
    return this;
  }

  /// Blocks until the round is over.
  ///
  /// @param returned whether the participant's code has returned or thrown
  Round.End await(BooleanSupplier returned) {
    return await(returned, () -> false, false);
  }

  /// Blocks until the round is over, or until that is known which it is waited for.
  ///
  /// @param known asked at every look
  /// @param patient whether to wait again for timers that brought nothing before
  Round.End await(BooleanSupplier returned, BooleanSupplier known, boolean patient) {
    census.look();
    restart(null);
    dump = null;
    while (true) {
      if (known.getAsBoolean()) {
        return Round.End.QUIET;
      }
      boolean over = returned.getAsBoolean();
      boolean running = pulse.running(); // first: to answer about the gate the host runs a moment
      Gates.State now = gates.state();
      boolean held = !now.held().isEmpty();
      if (last == null || !now.sameAs(last)) {
        restart(now);
      } else if (running || now.answering() > 0) {
        looks = 0;
        busyLooks++;
      } else {
        looks++;
      }
      countQuiet();
      if (turn++ % LOOKS_BETWEEN_CENSUSES == 0) {
        census.look();
      }
      if (held && looks >= LOOKS && (looks - LOOKS) % LOOKS_BETWEEN_DUMPS == 0) {
        if (census.look()) {
          restart(now); // a child that no look before has asked for its pulse
          continue;
        }
        Round.End end = timersAllow(now.held().size(), patient);
        if (end != null) {
          return end;
        }
      }
      if (held && quietNanos > HORIZON.toNanos()) {
        return timerPending();
      }
      if (over && !held && looks >= LOOKS && (looks - LOOKS) % LOOKS_BETWEEN_DUMPS == 0) {
        if (census.look()) {
          restart(now);
          continue;
        }
        if (census.alive() == 0 || quietNanos > HORIZON.toNanos()) {
          return Round.End.RETURNED; // before that a child that starts slowly may still ask
        }
      }
      if (held && cpu.nanos() - cpuAtLastMove > cap()) {
        return Round.End.CPU_CAP;
      }
      LockSupport.parkNanos(looks > 0 ? BETWEEN_LOOKS_NANOS : whileRunningNanos());
    }
  }

  /// Short at first, as most rounds are quiet at once; longer for what goes on.
  private long whileRunningNanos() {
    return WHILE_RUNNING_NANOS << Math.min(busyLooks, MOST_DOUBLINGS);
  }

  /// The threads as they were when the last round became quiet; null if it did not.
  @Nullable ThreadDump dump() {
    return dump;
  }

  /// What the gate showed then.
  Gates.@Nullable State state() {
    return last;
  }

  /// Whether the gate still shows what `before` showed and nothing runs.
  boolean still(Gates.State before) {
    return !pulse.running() && gates.state().sameAs(before);
  }

  /// One cap for the participant's JVM and one for every child: a JVM that starts burns CPU too.
  private long cap() {
    return CPU_CAP.toNanos() * (1 + census.alive());
  }

  private void restart(Gates.@Nullable State now) {
    last = now;
    looks = 0;
    busyLooks = 0;
    quietNanos = 0;
    cpuAtLastMove = cpu.nanos();
  }

  /// A timer that a whole horizon of waiting brought nothing from is not waited for again. While
  /// one operation is held alone, a deadline may pace as well: whoever waits for it with a limit
  /// may start the next when that has passed.
  private Round.@Nullable End timersAllow(int held, boolean patient) {
    ThreadDump taken = ThreadDump.take(scratch);
    dump = taken;
    Set<String> pending = timers.pending(taken);
    if (held == 1 && deadlinesPace) {
      pending.addAll(timers.deadlines(taken));
    }
    if (!patient) {
      pending.removeAll(fruitless);
    }
    if (pending.isEmpty()) {
      return Round.End.QUIET;
    }
    return null;
  }

  /// A whole horizon of quiet brought nothing: what is pending now is not waited for again.
  private Round.End timerPending() {
    ThreadDump taken = ThreadDump.take(scratch);
    dump = taken;
    fruitless.addAll(timers.pending(taken));
    fruitless.addAll(timers.deadlines(taken));
    return Round.End.TIMER_PENDING;
  }

  /// Adds the time between two quiet looks; time in which something ran does not count.
  private void countQuiet() {
    long now = System.nanoTime();
    if (looks > 1) {
      quietNanos += now - lookedAt;
    }
    lookedAt = now;
  }
}
