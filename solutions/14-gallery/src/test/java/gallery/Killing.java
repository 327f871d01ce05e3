package gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import workshop.practice.world.HeldOperation;

/// Kills the workers of one run, one after another, each while it has a cover in hand.
final class Killing {
  private final Hall hall;
  private final Set<Long> killed = new TreeSet<>();

  Killing(Hall hall) {
    this.hall = hall;
  }

  /// Kills one that was not killed before (with signal 9 where there are signals), and waits for
  /// its end.
  void next() {
    long pid = atWork();
    ProcessHandle worker = ProcessHandle.of(pid).orElseThrow();
    killed.add(pid);
    worker.destroyForcibly();
    worker.onExit().join();
  }

  private long atWork() {
    List<Long> pids = new ArrayList<>();
    for (HeldOperation held : hall.codec().gate().state().held()) {
      pids.add(held.pid());
    }
    pids.removeAll(killed);
    if (pids.isEmpty()) {
      throw new AssertionError(
          "no worker has a cover in hand after %d of them %s been killed"
              .formatted(killed.size(), killed.size() == 1 ? "has" : "have"));
    }
    if (pids.contains(ProcessHandle.current().pid())) {
      throw new AssertionError("a thumbnail is being made in your own process, not in a worker");
    }
    return pids.getFirst();
  }
}
