package workshop.engine.hang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;

/// Who holds the locks that others wait for: monitors as the thread dump tells, those of
/// `java.util.concurrent` as the lock itself tells. Platform and virtual threads alike.
final class Locks {
  private final ThreadDump dump;
  private final Waited waited;

  Locks(ThreadDump dump, Waited waited) {
    this.dump = dump;
    this.waited = waited;
  }

  /// Id of the thread that holds the lock which this one waits for; empty if it waits for none, or
  /// if nobody knows.
  Optional<Long> holder(DumpedThread thread) {
    if (!thread.state().equals("BLOCKED")) {
      return waited.owner(thread);
    }
    return dump.threads().stream()
        .filter(other -> other.id() != thread.id() && owns(other, thread.waitsFor()))
        .map(DumpedThread::id)
        .findFirst();
  }

  /// The threads from this one on, each of which waits for a lock that the next one holds; the last
  /// waits for the first. Empty if it does not come back to `first`.
  List<DumpedThread> circle(DumpedThread first) {
    List<DumpedThread> circle = new ArrayList<>();
    Optional<DumpedThread> next = Optional.of(first);
    while (next.isPresent() && !circle.contains(next.get())) {
      circle.add(next.get());
      next = holder(next.get()).flatMap(dump::thread);
    }
    return next.isPresent() && next.get().equals(first) ? circle : List.of();
  }

  /// Whether the thread with this id is no more.
  boolean ended(long id) {
    return dump.thread(id).isEmpty();
  }

  /// A thread in `Object.wait` is listed as owner of the monitor that it has given back.
  private static boolean owns(DumpedThread thread, String monitor) {
    return thread.owns().contains(monitor) && !thread.waitsFor().equals(monitor);
  }
}
