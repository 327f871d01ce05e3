package workshop.engine.threads;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import workshop.engine.facts.Blocked;

/// The timers in a dump that may start something new: sleeps, scheduled pools, `Timer`s and the
/// common pool's delay scheduler. A deadline (a timed `get`, `join` or `poll`) paces nothing.
public final class Timers {
  /// Wakes virtual threads in a timed wait, and nothing else; their own stacks tell what for.
  private static final String WAKES_VIRTUAL_THREADS = "ForkJoinPool-1-delayScheduler";

  /// Looks after the connections of a pool every half minute, and starts nothing.
  private static final Pattern HOUSEKEEPER = Pattern.compile("HikariPool-\\d+:housekeeper");

  private final StackReader reader;

  public Timers(StackReader reader) {
    this.reader = reader;
  }

  /// The timers that may start an operation when their time has come, each by its thread and the
  /// participant's line, if there is one.
  public Set<String> pending(ThreadDump dump) {
    Set<String> pending = new TreeSet<>();
    for (DumpedThread thread : dump.threads()) {
      if (thread.timed() && paces(thread)) {
        pending.add(
            thread.name()
                + "#"
                + thread.id()
                + reader.place(thread.stack()).map(place -> " " + place).orElse(""));
      }
    }
    return pending;
  }

  /// The participant's lines that wait for something with a limit.
  public Set<String> deadlines(ThreadDump dump) {
    Set<String> deadlines = new TreeSet<>();
    for (DumpedThread thread : dump.threads()) {
      if (thread.timed() && !paces(thread)) {
        reader.place(thread.stack()).ifPresent(place -> deadlines.add(place.toString()));
      }
    }
    return deadlines;
  }

  private boolean paces(DumpedThread thread) {
    if (thread.name().equals(WAKES_VIRTUAL_THREADS)
        || HOUSEKEEPER.matcher(thread.name()).matches()) {
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
