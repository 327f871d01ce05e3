package workshop.engine.hang;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workshop.engine.heap.HeapDump;
import workshop.engine.heap.HeapObject;
import workshop.engine.threads.DumpedThread;

/// The objects that threads wait for, with what only they know: owners, counts, queued tasks. Knows
/// nothing where no heap dump could be taken.
final class Waited {
  private static final String OWNABLE = "java.util.concurrent.locks.AbstractOwnableSynchronizer";
  private static final Set<String> TYPES =
      Set.of(
          "java.lang.Thread",
          OWNABLE,
          "java.util.concurrent.CyclicBarrier",
          "java.util.concurrent.ThreadPoolExecutor",
          "java.util.concurrent.ThreadPoolExecutor$Worker",
          "java.util.concurrent.LinkedBlockingQueue",
          "java.util.concurrent.LinkedBlockingQueue$Node",
          "java.util.concurrent.FutureTask",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletableFuture$Completion",
          "java.util.concurrent.CompletableFuture$AsyncSupply",
          "java.util.concurrent.CompletableFuture$AsyncRun");

  private final @Nullable HeapDump heap;
  private final Map<Long, HeapObject> threads = new HashMap<>();

  private Waited(@Nullable HeapDump heap) {
    this.heap = heap;
    all("java.lang.Thread").forEach(thread -> threads.put(thread.value("tid"), thread));
  }

  /// @param scratch where a heap dump may be written for a moment
  static Waited now(Path scratch) {
    try {
      return new Waited(HeapDump.take(scratch, true, TYPES, heap -> Set.of()));
    } catch (UncheckedIOException | IllegalArgumentException e) {
      return unknown();
    }
  }

  /// Knows nothing.
  static Waited unknown() {
    return new Waited(null);
  }

  Stream<HeapObject> all(String type) {
    return heap == null ? Stream.empty() : heap.all(type);
  }

  Optional<HeapObject> object(long id) {
    return heap == null ? Optional.empty() : heap.object(id);
  }

  /// The thread as an object; empty if it is not known.
  Optional<HeapObject> object(DumpedThread thread) {
    return Optional.ofNullable(threads.get(thread.id()));
  }

  /// Id of the object that the thread is parked for; 0 if there is none.
  long blocker(DumpedThread thread) {
    return object(thread).map(object -> object.value("parkBlocker")).orElse(0L);
  }

  /// Id of the thread that owns the `java.util.concurrent` lock which this thread waits for; empty
  /// if that is not known, as with a lock that readers share.
  Optional<Long> owner(DumpedThread thread) {
    return synchronizer(thread)
        .flatMap(lock -> object(lock.value("exclusiveOwnerThread")))
        .map(owner -> owner.value("tid"));
  }

  /// How often the latch that this thread waits for has yet to be counted down, or how many permits
  /// the semaphore has left; empty if it waits for neither.
  Optional<Long> count(DumpedThread thread) {
    return synchronizer(thread).map(sync -> sync.value("state"));
  }

  /// The barrier that this thread has come to.
  Optional<HeapObject> barrier(DumpedThread thread) {
    long blocker = blocker(thread);
    return all("java.util.concurrent.CyclicBarrier")
        .filter(barrier -> blocker != 0 && barrier.value("trip") == blocker)
        .findFirst();
  }

  private Optional<HeapObject> synchronizer(DumpedThread thread) {
    return object(blocker(thread)).filter(object -> object.isA(OWNABLE));
  }
}
