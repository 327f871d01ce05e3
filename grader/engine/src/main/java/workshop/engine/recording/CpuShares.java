package workshop.engine.recording;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workshop.engine.timeline.Span.State;

/// How much CPU time each platform thread has used, looked at now and then.
///
/// What the flight recorder does not see (a wait in native code, say) is told from work by this:
/// who works uses a processor. One thread looks; another may ask when it no longer does.
public final class CpuShares {
  /// A thread that has used less of a processor than this between two looks did nothing worth
  /// showing. Small, as many may share a processor.
  private static final double WORKS = 0.1;

  /// So short a stretch tells nothing by what was used between two looks: whoever stands nowhere
  /// for so little time works.
  public static final long SHORT_NANOS = 20_000_000;

  private static final int MANY = 64;
  private static final String CARRIER = "jdk.internal.misc.CarrierThread";

  private final ThreadMXBean jvm = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final ThreadGroup all = root();
  private final Map<Long, List<Look>> looks = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();
  private final Set<Long> carriers = new HashSet<>();

  /// @param nanos when
  /// @param cpu nanoseconds used since the thread was started
  /// @param stands whether it has used next to none since the last look, and has nothing to do
  private record Look(long nanos, long cpu, boolean stands) {}

  /// Looks at every thread.
  synchronized void look() {
    Thread[] threads = threads();
    long[] ids = new long[threads.length];
    for (int i = 0; i < threads.length; i++) {
      ids[i] = threads[i].threadId();
      names.put(ids[i], threads[i].getName());
      if (threads[i].getClass().getName().equals(CARRIER)) {
        carriers.add(ids[i]);
      }
    }
    long now = System.nanoTime();
    long[] cpu = jvm.getThreadCpuTime(ids);
    for (int i = 0; i < ids.length; i++) {
      if (cpu[i] >= 0) {
        List<Look> before = looks.computeIfAbsent(ids[i], id -> new ArrayList<>());
        before.add(new Look(now, cpu[i], isIdle(before, now, cpu[i]) && stands(threads[i])));
      }
    }
  }

  private static boolean isIdle(List<Look> before, long now, long cpu) {
    return !before.isEmpty()
        && cpu - before.getLast().cpu() < WORKS * (now - before.getLast().nanos());
  }

  /// A thread in a native method says that it runs.
  private static boolean stands(Thread thread) {
    if (thread.getState() != Thread.State.RUNNABLE) {
      return true;
    }
    StackTraceElement[] stack = thread.getStackTrace();
    return stack.length > 0 && stack[0].isNativeMethod();
  }

  /// The name that a thread had last; `before` if it was never looked at.
  public synchronized String name(long thread, String before) {
    return names.getOrDefault(thread, before);
  }

  /// Whether it carries virtual threads.
  public synchronized boolean carries(long thread) {
    return carriers.contains(thread);
  }

  /// Nanoseconds that the thread used from that moment on, to within a look; -1 if it was too
  /// short.
  public synchronized long usedSince(long thread, long from) {
    List<Look> some =
        looks.getOrDefault(thread, List.of()).stream().filter(l -> l.nanos() >= from).toList();
    return some.size() < 2 ? -1 : some.getLast().cpu() - some.getFirst().cpu();
  }

  /// What a thread did in a stretch in which it did not stand anywhere.
  ///
  /// @return one after the other, from `from` to `to`; working where it was not looked at
  public synchronized List<Stretch> between(long thread, long from, long to) {
    List<Stretch> found = new ArrayList<>();
    List<Look> some = looks.getOrDefault(thread, List.of());
    if (to - from < SHORT_NANOS) {
      some = List.of();
    }
    long done = from;
    for (int i = firstAfter(some, from); i < some.size() && done < to; i++) {
      Look look = some.get(i);
      long end = Math.min(to, look.nanos());
      add(found, thread, look.stands() ? State.WAITING : State.WORKING, done, end);
      done = end;
    }
    if (done < to) {
      add(found, thread, State.WORKING, done, to);
    }
    return found;
  }

  private static void add(List<Stretch> found, long thread, State state, long from, long to) {
    if (from >= to) {
      return;
    }
    if (!found.isEmpty() && found.getLast().state() == state) {
      Stretch last = found.removeLast();
      found.add(last.at(last.from(), to));
    } else {
      found.add(new Stretch(thread, state, from, to, "", null));
    }
  }

  /// The index of the first look after that moment that has one before it.
  private static int firstAfter(List<Look> some, long nanos) {
    int low = 1;
    int high = Math.max(1, some.size());
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (some.get(middle).nanos() <= nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Thread[] threads() {
    Thread[] found = new Thread[all.activeCount() + MANY];
    int number = all.enumerate(found, true);
    return Arrays.copyOf(found, number);
  }

  private static ThreadGroup root() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}
