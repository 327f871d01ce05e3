package workshop.engine.witness;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/// The observer's own threads: platform threads named `grader-…`, which no rule looks at.
public final class Observers {
  private static final Set<Thread> ALL = ConcurrentHashMap.newKeySet();
  private static final Set<Long> IDS = ConcurrentHashMap.newKeySet();

  private Observers() {}

  /// Starts a daemon thread of the observer's.
  public static Thread start(String name, Runnable task) {
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name(Pulse.OBSERVER + name)
            .unstarted(
                () -> {
                  try {
                    task.run();
                  } finally {
                    ALL.remove(Thread.currentThread());
                  }
                });
    ALL.add(thread);
    IDS.add(thread.threadId());
    thread.start();
    return thread;
  }

  /// Runs `task` on a thread of the observer's, so that the pulse does not count it, and waits.
  public static <T> T call(String name, Callable<T> task) {
    CompletableFuture<T> result = new CompletableFuture<>();
    start(
        name,
        () -> {
          try {
            result.complete(task.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        });
    try {
      return result.join();
    } catch (CompletionException e) {
      throw new GraderFailure("the observation was broken off", e.getCause());
    }
  }

  /// Whether the thread with this id is, or was, the observer's. Not by name: anybody can take one.
  public static boolean owns(long threadId) {
    return IDS.contains(threadId);
  }

  static List<Thread> all() {
    return List.copyOf(ALL);
  }
}
