package workshop.engine.witness;

import java.util.List;
import java.util.stream.Stream;

/// The child processes of this JVM, and theirs, that are alive.
///
/// To list them is dear: it took more than half of an observation's CPU time when every look did.
/// So whoever looks often uses the last list, and lists anew before it relies on what it saw. Any
/// thread may call.
public final class Offspring {
  private volatile List<ProcessHandle> known = List.of();

  /// As of now.
  public List<ProcessHandle> list() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      known = children.toList();
    }
    return known;
  }

  /// As of the last list, those of them that are still alive and some that are not.
  public List<ProcessHandle> known() {
    return known;
  }
}
