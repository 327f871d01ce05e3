package deadlock;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;

/// Leaves out the JDK, and stops in the next library.
public final class Detective {
  public List<Waiting> explain(String home) {
    ThreadMXBean jvm = ManagementFactory.getThreadMXBean();
    long[] ids = jvm.findDeadlockedThreads();
    if (ids == null) {
      return List.of();
    }
    return Stream.of(jvm.getThreadInfo(ids, Integer.MAX_VALUE))
        .map(Detective::waiting)
        .toList();
  }

  private static Waiting waiting(ThreadInfo thread) {
    return new Waiting(
        thread.getThreadName(),
        thread.getLockName(),
        thread.getLockOwnerName(),
        line(thread.getStackTrace()));
  }

  private static String line(StackTraceElement[] stack) {
    return Stream.of(stack)
        .filter(frame -> frame.getModuleName() == null)
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .orElse("");
  }
}
