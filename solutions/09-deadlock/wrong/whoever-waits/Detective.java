package deadlock;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;

/// Tells everybody who waits for a lock that somebody holds.
public final class Detective {
  public List<Waiting> explain(String home) {
    ThreadMXBean jvm = ManagementFactory.getThreadMXBean();
    return Stream.of(jvm.dumpAllThreads(false, false))
        .filter(thread -> thread.getLockOwnerId() >= 0)
        .map(thread -> waiting(thread, home))
        .filter(waiting -> !waiting.line().isEmpty())
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
