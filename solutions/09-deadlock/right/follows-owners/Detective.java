package deadlock;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the rings itself: whoever comes back to itself from owner to owner stands in one.
public final class Detective {
  public List<Waiting> explain(String home) {
    Map<Long, ThreadInfo> threads =
        Stream.of(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
            .collect(Collectors.toMap(ThreadInfo::getThreadId, Function.identity()));
    return threads.values().stream()
        .filter(thread -> comesBack(thread, threads))
        .map(
            thread ->
                new Waiting(
                    thread.getThreadName(),
                    thread.getLockName(),
                    thread.getLockOwnerName(),
                    line(thread, home)))
        .toList();
  }

  private static boolean comesBack(ThreadInfo thread, Map<Long, ThreadInfo> threads) {
    Set<Long> seen = new HashSet<>();
    ThreadInfo next = thread;
    do {
      next = threads.get(next.getLockOwnerId());
    } while (next != null && next != thread && seen.add(next.getThreadId()));
    return next == thread;
  }

  private static String line(ThreadInfo thread, String home) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      if (frame.getClassName().startsWith(home + ".")) {
        return frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return "";
  }
}
