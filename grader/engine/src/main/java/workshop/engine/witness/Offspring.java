package workshop.engine.witness;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import workshop.practice.work.Processes;

/// The child processes of this JVM, and theirs, that are alive.
///
/// To list them is dear: it took more than half of an observation's CPU time when every look did.
/// So whoever looks often uses the last list, and lists anew before it relies on what it saw. Any
/// thread may call; of two that list at once none writes an older list over a newer one.
public final class Offspring {
  /// Every one ever seen that has not gone for good: one whose parent has ended is found no more.
  private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();

  private volatile List<ProcessHandle> known = List.of();
  private volatile List<ProcessHandle> there = List.of();

  /// As of now; those too that were seen once and have lost their parent.
  public synchronized List<ProcessHandle> list() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      children.forEach(seen::add);
    }
    seen.removeIf(child -> !child.isAlive());
    tell();
    return known;
  }

  /// As of the last list, those of them that are still alive and some that are not.
  public List<ProcessHandle> known() {
    return known;
  }

  /// The known ones, and those that have ended but not yet gone: as long as one of its threads
  /// waits for a processor to end on, nobody who waits for its end goes on.
  List<ProcessHandle> there() {
    return there;
  }

  /// From now on this is one of them.
  synchronized void adopt(ProcessHandle process) {
    if (seen.add(process)) {
      tell();
    }
  }

  private void tell() {
    there = List.copyOf(seen);
    known = there.stream().filter(Processes::live).toList();
  }
}
