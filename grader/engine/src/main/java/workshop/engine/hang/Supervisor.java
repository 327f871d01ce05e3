package workshop.engine.hang;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.ThreadFact;
import workshop.engine.finding.Finding;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Observers;
import workshop.engine.witness.TreeCpu;
import workshop.engine.witness.Witnesses;
import workshop.practice.wire.HostLost;
import workshop.practice.world.GateState;
import workshop.practice.world.World;

/// Watches a test for never coming to an end, and tells why while the stacks are still there.
///
/// Stuck is: a whole horizon in which nothing arrived at any world. Only time in which nothing runs
/// counts, so a starved program is not stuck. The horizon is short when nothing could wake the
/// program any more, and long while an answer or a timer is outstanding, unless the test says when
/// that will be in vain. Spinning is: CPU time burnt without anything arriving.
public final class Supervisor {
  private static final Duration NOTHING_OUTSTANDING = Duration.ofSeconds(1);
  private static final Duration SOMETHING_OUTSTANDING = Duration.ofSeconds(10);
  private static final Duration BEYOND_THE_LONGEST = Duration.ofSeconds(1);
  private static final Duration SPINNING = Duration.ofSeconds(10);
  private static final long BETWEEN_LOOKS_NANOS = 40_000_000;

  /// What one quiet look adds at most: between two looks far apart anything may have happened.
  private static final long LOOK_ADDS_NANOS = 2 * BETWEEN_LOOKS_NANOS;

  private final Witnesses witnesses;
  private final TreeCpu cpu;
  private final AtomicInteger pauses = new AtomicInteger();
  private volatile Duration outstanding = SOMETHING_OUTSTANDING;

  public Supervisor(Witnesses witnesses) {
    this.witnesses = witnesses;
    this.cpu = new TreeCpu(witnesses.offspring());
  }

  /// Says of the running test that its code never has to wait longer than this for anything:
  /// whatever is outstanding for longer will not end it.
  public void waitsAtMost(Duration longest) {
    outstanding = longest.plus(BEYOND_THE_LONGEST);
  }

  /// Starts watching on a thread of its own.
  ///
  /// @param worlds the worlds open now; asked again at every look
  /// @param over whether the test has ended
  /// @param stuck told once, with the reason, if it never will
  public void guard(Supplier<List<World>> worlds, BooleanSupplier over, Consumer<Finding> stuck) {
    outstanding = SOMETHING_OUTSTANDING;
    Observers.start(
        "supervisor",
        () -> {
          try {
            look(worlds, over, stuck);
          } catch (HostLost | IllegalStateException e) {
            // the test has ended and closed its worlds, or will fail on the same itself
          }
        });
  }

  /// Runs a part of the observer's own, during which the participant's code is not expected to
  /// move.
  public <T> T pause(Supplier<T> part) {
    pauses.incrementAndGet();
    try {
      return part.get();
    } finally {
      pauses.decrementAndGet();
    }
  }

  private void look(Supplier<List<World>> worlds, BooleanSupplier over, Consumer<Finding> stuck) {
    List<GateState> last = List.of();
    Set<ProcessHandle> lastChildren = Set.of();
    long quietNanos = 0;
    long askAt = NOTHING_OUTSTANDING.toNanos();
    long lookedAt = System.nanoTime();
    long cpuAtLastMove = cpu.nanos();
    while (!over.getAsBoolean()) {
      List<GateState> now = states(worlds.get());
      boolean moved = pauses.get() > 0 || !now.equals(last);
      if (moved) {
        cpuAtLastMove = cpu.nanos();
      }
      long elapsed = Math.min(System.nanoTime() - lookedAt, LOOK_ADDS_NANOS);
      lookedAt = System.nanoTime();
      // A child that nobody has listed has no pulse: what was quiet before it came counts no more.
      Set<ProcessHandle> children = Set.copyOf(witnesses.offspring().list());
      moved |= !children.equals(lastChildren);
      quietNanos = moved ? 0 : witnesses.pulse().running() ? quietNanos : quietNanos + elapsed;
      last = now;
      lastChildren = children;
      askAt = moved ? NOTHING_OUTSTANDING.toNanos() : askAt;
      Optional<Finding> reason = Optional.empty();
      if (cpu.nanos() - cpuAtLastMove > SPINNING.toNanos()) {
        reason =
            Optional.of(HangWords.spins(inCode(ThreadDump.take(witnesses.scratch())), SPINNING));
      } else if (quietNanos > askAt) {
        reason = stuck(quietNanos, worlds.get());
        askAt += NOTHING_OUTSTANDING.toNanos();
      }
      if (reason.isPresent()) {
        if (!over.getAsBoolean()) {
          stuck.accept(reason.get());
        }
        return;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }

  private Optional<Finding> stuck(long quietNanos, List<World> worlds) {
    ThreadDump dump = ThreadDump.take(witnesses.scratch());
    int unanswered = unanswered(worlds);
    boolean something = unanswered > 0 || waitsForTime(dump);
    if (something && quietNanos < outstanding.toNanos()) {
      return Optional.empty();
    }
    boolean forLong = quietNanos >= SOMETHING_OUTSTANDING.toNanos();
    return isStill(dump, forLong) ? Optional.of(explain(dump, unanswered)) : Optional.empty();
  }

  /// Whether some of the participant's code waits and none of it runs. Code that is not there is
  /// stuck only if nothing has moved for long: then an answer was lost, and a test waits for it.
  private boolean isStill(ThreadDump dump, boolean forLong) {
    List<ThreadFact> facts = inCode(dump);
    return (forLong || !facts.isEmpty())
        && facts.stream().allMatch(fact -> fact.blocked() != Blocked.NOT)
        && pauses.get() == 0
        && !witnesses.pulse().running();
  }

  private boolean waitsForTime(ThreadDump dump) {
    return !witnesses.timers().pending(dump).isEmpty()
        || dump.threads().stream()
            .anyMatch(
                t ->
                    t.state().equals("TIMED_WAITING")
                        && witnesses.reader().read(t).isPresent()
                        && !waitsForConnection(t));
  }

  /// A pool's limit of time is an hour here: what ends the wait is a connection that comes back.
  private boolean waitsForConnection(DumpedThread thread) {
    return witnesses
        .reader()
        .read(thread)
        .map(fact -> Calls.kind(thread, fact, witnesses.reader().above(thread.stack())))
        .filter(kind -> kind == WaitKind.CONNECTION)
        .isPresent();
  }

  /// Why the run as it stands now does not end; used when it has to be ended from outside.
  public Finding explain() {
    ThreadDump dump = ThreadDump.take(witnesses.scratch());
    List<ThreadFact> facts = inCode(dump);
    boolean runs = facts.stream().anyMatch(fact -> fact.blocked() == Blocked.NOT);
    return runs ? HangWords.spins(facts, SPINNING) : explain(dump, 0);
  }

  private Finding explain(ThreadDump dump, int unanswered) {
    return Explanation.of(witnesses.reader(), dump, unanswered, witnesses.scratch());
  }

  private List<ThreadFact> inCode(ThreadDump dump) {
    List<ThreadFact> facts = new ArrayList<>();
    for (DumpedThread thread : dump.threads()) {
      witnesses.reader().read(thread).ifPresent(facts::add);
    }
    return facts;
  }

  /// How many operations wait for an answer, or at a gate.
  private static int unanswered(List<World> worlds) {
    int all = 0;
    for (World world : worlds) {
      for (GateState state : states(List.of(world))) {
        all += world.owesAnswers() ? state.inFlight() : state.held().size();
      }
    }
    return all;
  }

  private static List<GateState> states(List<World> worlds) {
    List<GateState> states = new ArrayList<>();
    for (World world : worlds) {
      try {
        states.add(world.gate().state());
      } catch (IllegalStateException closed) {
        // by the test itself: nothing can arrive there any more
      }
    }
    return states;
  }
}
