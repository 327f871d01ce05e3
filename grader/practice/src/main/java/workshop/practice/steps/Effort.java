package workshop.practice.steps;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// What one platform thread has done since some moment: its CPU time, and the time that went by.
///
/// Any thread may ask about it.
final class Effort {
  /// A wait is clear when so many times the CPU time that it cost has gone by: a five-hundredth is
  /// far below whatever work gets, even on a very busy machine.
  private static final int CLEAR = 500;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long thread;
  private final long cpuBefore;
  private final long before;

  private Effort(long thread) {
    this.thread = thread;
    this.before = System.nanoTime();
    this.cpuBefore = THREADS.getThreadCpuTime(thread);
  }

  /// That of the calling thread from now on.
  ///
  /// @throws IllegalStateException on a virtual thread
  static Effort begun() {
    if (Thread.currentThread().isVirtual()) {
      throw new IllegalStateException(
          "steps need a platform thread: Java keeps no CPU time of a virtual one");
    }
    return new Effort(Thread.currentThread().threadId());
  }

  /// Nanoseconds; 0 when the thread has ended.
  long cpuNanos() {
    return Math.max(0, THREADS.getThreadCpuTime(thread) - cpuBefore);
  }

  long elapsedNanos() {
    return System.nanoTime() - before;
  }

  /// CPU time by elapsed time; 1 is a whole processor.
  double share() {
    return (double) cpuNanos() / Math.max(1, elapsedNanos());
  }

  /// How many nanoseconds more it has to wait, at least, before it is clear that it waited; not
  /// above 0 if it is clear now.
  ///
  /// @param leastNanos what it shall wait in any case
  long untilClear(long leastNanos) {
    return Math.max(leastNanos, cpuNanos() * CLEAR) - elapsedNanos();
  }
}
