package deadlock;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import workshop.practice.bank.Meeting;

/// Reads the JVM's own diagnosis of a deadlock.
public final class Detective {
  /// Which threads of this JVM wait for each other's locks.
  ///
  /// @param home the package whose lines are told: the topmost of it in the thread's stack
  /// @return one for each thread that is deadlocked now, in any order; empty if none is
  // tag::explain[]
  public List<Waiting> explain(String home) {
    ThreadMXBean jvm = ManagementFactory.getThreadMXBean();
    long[] ids = jvm.findDeadlockedThreads();
    if (ids == null) {
      return List.of();
    }
    return Stream.of(jvm.getThreadInfo(ids, Integer.MAX_VALUE))
        .map(thread -> waiting(thread, home))
        .toList();
  }

  // end::explain[]

  private static Waiting waiting(ThreadInfo thread, String home) {
    return new Waiting(
        thread.getThreadName(),
        thread.getLockName(),
        thread.getLockOwnerName(),
        line(thread.getStackTrace(), home));
  }

  private static String line(StackTraceElement[] stack, String home) {
    return Stream.of(stack)
        .filter(frame -> frame.getClassName().startsWith(home + "."))
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }

  /// Explains what happens when two transfers of the hasty bank meet.
  public static void main(String[] args) {
    Meeting.ofTwo(new HastyBank()::transfer).endOrStandstill();
    new Detective().explain("deadlock").forEach(System.out::println);
  }
}
