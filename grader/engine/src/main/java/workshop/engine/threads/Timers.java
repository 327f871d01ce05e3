package workshop.engine.threads;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import workshop.engine.facts.Blocked;

/// The timers in a dump that may start something new: sleeps, scheduled pools, `Timer`s and the
/// common pool's delay scheduler. A deadline (a timed `get`, `join` or `poll`) paces nothing.
public final class Timers {
  /// Wakes virtual threads in a timed wait, and nothing else; their own stacks tell what for.
  private static final String WAKES_VIRTUAL_THREADS = "ForkJoinPool-1-delayScheduler";

  private final StackReader reader;

  public Timers(StackReader reader) {
    this.reader = reader;
  }

  /// The ids of the threads that wait for a time to come and may then start an operation.
  ///
  /// @param polls whether the thread with this id issued an operation that is held: asleep, it
  ///   polls for that one and paces nothing
  public Set<Long> pending(ThreadDump dump, LongPredicate polls) {
    Set<Long> pending = new TreeSet<>();
    for (DumpedThread thread : dump.threads()) {
      if (thread.timed() && paces(thread) && !polls.test(thread.id())) {
        pending.add(thread.id());
      }
    }
    return pending;
  }

  private boolean paces(DumpedThread thread) {
    if (thread.name().equals(WAKES_VIRTUAL_THREADS)) {
      return false;
    }
    for (Frame frame : thread.stack()) {
      boolean scheduled =
          frame.type().equals("java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue")
              || frame.is("java.util.concurrent.DelayScheduler", "loop")
              || frame.is("java.util.TimerThread", "mainLoop");
      if (scheduled) {
        return true;
      }
    }
    return reader.read(thread).map(fact -> fact.blocked() == Blocked.SLEEP).orElse(false);
  }
}
