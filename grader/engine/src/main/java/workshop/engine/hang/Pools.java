package workshop.engine.hang;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import workshop.engine.heap.HeapObject;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;

/// Finds pools that wait for themselves: every thread waits for a task, and a task that is waited
/// for stands in the pool's own queue.
///
/// Sees the queue of `Executors.newFixedThreadPool` and the like, a `LinkedBlockingQueue`; of pools
/// with another it says nothing.
final class Pools {
  private static final String WORKER = "java.util.concurrent.ThreadPoolExecutor$Worker";
  private static final String QUEUE = "java.util.concurrent.LinkedBlockingQueue";
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  private final ThreadDump dump;
  private final Waited waited;

  Pools(ThreadDump dump, Waited waited) {
    this.dump = dump;
    this.waited = waited;
  }

  /// The same waits; those of a pool that waits for itself are told as such.
  List<Wait> tell(List<Wait> waits) {
    Map<String, Set<Long>> inFutures = new TreeMap<>();
    for (Wait wait : waits) {
      if (wait.kind() == WaitKind.FUTURE) {
        dump.executor(wait.thread().id())
            .ifPresent(
                pool ->
                    inFutures.computeIfAbsent(pool, p -> new HashSet<>()).add(wait.thread().id()));
      }
    }
    inFutures.entrySet().removeIf(entry -> !entry.getValue().equals(threads(entry.getKey())));
    inFutures
        .values()
        .removeIf(
            ids -> ids.stream().noneMatch(id -> dump.thread(id).stream().anyMatch(this::own)));
    Set<Long> stuck = new HashSet<>();
    inFutures.values().forEach(stuck::addAll);
    return waits.stream()
        .map(wait -> stuck.contains(wait.thread().id()) ? wait.as(WaitKind.POOL) : wait)
        .toList();
  }

  private Set<Long> threads(String pool) {
    Set<Long> ids = new HashSet<>();
    for (DumpedThread thread : dump.threads()) {
      if (dump.executor(thread.id()).equals(Optional.of(pool))) {
        ids.add(thread.id());
      }
    }
    return ids;
  }

  /// Whether the thread waits for a task that stands in the queue of the thread's own pool.
  private boolean own(DumpedThread thread) {
    long self = waited.object(thread).map(HeapObject::id).orElse(0L);
    Set<Long> queued = new HashSet<>();
    waited
        .all(WORKER)
        .filter(worker -> worker.value("thread") == self)
        .flatMap(worker -> waited.object(worker.value("this$0")).stream())
        .flatMap(pool -> waited.object(pool.value("workQueue")).stream())
        .filter(queue -> queue.isA(QUEUE))
        .forEach(queue -> collect(queue, queued));
    long blocker = waited.blocker(thread);
    return queued.contains(blocker)
        || waited
            .all(FUTURE)
            .filter(future -> blocker != 0 && wakes(future, blocker))
            .anyMatch(future -> completes(queued, future.id()));
  }

  private void collect(HeapObject queue, Set<Long> items) {
    Optional<HeapObject> node = waited.object(queue.value("head"));
    while (node.isPresent()) {
      items.add(node.get().value("item"));
      node = waited.object(node.get().value("next"));
    }
  }

  /// Whether the completion of this future wakes the waiter.
  private boolean wakes(HeapObject future, long waiter) {
    Optional<HeapObject> next = waited.object(future.value("stack"));
    while (next.isPresent() && next.get().id() != waiter) {
      next = waited.object(next.get().value("next"));
    }
    return next.isPresent();
  }

  /// Whether one of the tasks completes the future.
  private boolean completes(Set<Long> tasks, long future) {
    return tasks.stream()
        .flatMap(task -> waited.object(task).stream())
        .anyMatch(task -> task.value("dep") == future);
  }
}
