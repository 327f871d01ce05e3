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
  /// Every one ever seen that may be alive: one whose parent has ended is found no more.
  private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();

  private volatile List<ProcessHandle> known = List.of();

  /// As of now; those too that were seen once and have lost their parent.
  public synchronized List<ProcessHandle> list() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      children.forEach(seen::add);
    }
    seen.removeIf(child -> !Processes.live(child));
    known = List.copyOf(seen);
    return known;
  }

  /// As of the last list, those of them that are still alive and some that are not.
  public List<ProcessHandle> known() {
    return known;
  }

  /// From now on this is one of them.
  synchronized void adopt(ProcessHandle process) {
    if (seen.add(process)) {
      known = List.copyOf(seen);
    }
  }
}
