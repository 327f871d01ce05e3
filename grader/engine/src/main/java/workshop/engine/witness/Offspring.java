package workshop.engine.witness;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The child processes of this JVM, and theirs, that are alive.
///
/// To list them is dear: it took more than half of an observation's CPU time when every look did.
/// So whoever looks often uses the last list, and lists anew before it relies on what it saw. Any
/// thread may call.
public final class Offspring {
  private static final boolean TELLS_COMMANDS =
      ProcessHandle.current().info().command().isPresent();

  /// Every one ever seen that may be alive: one whose parent has ended is found no more.
  private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();

  private volatile List<ProcessHandle> known = List.of();

  /// As of now; those too that were seen once and have lost their parent.
  public List<ProcessHandle> list() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      children.forEach(seen::add);
    }
    seen.removeIf(child -> !lives(child));
    known = List.copyOf(seen);
    return known;
  }

  /// Whether it can still do anything. One that has ended keeps its number until its parent asks
  /// for its end; that of an orphan is the system, which may take its time. It has no command then.
  public static boolean lives(ProcessHandle process) {
    return process.isAlive() && (process.info().command().isPresent() || !TELLS_COMMANDS);
  }

  /// As of the last list, those of them that are still alive and some that are not.
  public List<ProcessHandle> known() {
    return known;
  }

  /// From now on this is one of them.
  void adopt(ProcessHandle process) {
    if (seen.add(process)) {
      known = List.copyOf(seen);
    }
  }
}
