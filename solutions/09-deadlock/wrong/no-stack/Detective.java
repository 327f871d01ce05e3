package deadlock;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;

/// Asks for threads, and not for their stacks.
public final class Detective {
  public List<Waiting> explain(String home) {
    ThreadMXBean jvm = ManagementFactory.getThreadMXBean();
    long[] ids = jvm.findDeadlockedThreads();
    if (ids == null) {
      return List.of();
    }
    return Stream.of(jvm.getThreadInfo(ids))
        .map(thread -> waiting(thread, home))
        .toList();
  }

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
}
