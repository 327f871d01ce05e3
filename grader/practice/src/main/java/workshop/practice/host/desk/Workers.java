package workshop.practice.host.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The processes that have said hello at the turnstile and are still connected. Event loop only.
public final class Workers {
  private final List<Long> pids = new ArrayList<>();

  void hello(long pid) {
    pids.add(pid);
  }

  void goodbye(long pid) {
    pids.remove((Long) pid);
  }

  /// Their process ids, each once.
  public Set<Long> pids() {
    return new TreeSet<>(pids);
  }
}
