package workshop.engine.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import workshop.engine.finding.Finding;
import workshop.engine.witness.Observers;
import workshop.engine.witness.Offspring;
import workshop.practice.work.Processes;

/// The processes that this JVM started, and those that they started: counted while a test runs,
/// because one whose parent has ended belongs to nobody and is found no more.
///
/// One that is started and orphaned between two counts is missed.
final class LeftChildren implements AutoCloseable {
  private static final long BETWEEN_COUNTS_NANOS = 100_000_000;
  private static final int LONGEST_COMMAND = 60;
  private static final long TO_END_SECONDS = 10;

  private final Offspring offspring;
  private final Set<ProcessHandle> before;
  private final Map<ProcessHandle, String> seen = new LinkedHashMap<>();
  private volatile boolean closed;

  private LeftChildren(Offspring offspring, Set<ProcessHandle> before) {
    this.offspring = offspring;
    this.before = before;
  }

  /// Starts counting, until it is closed.
  static LeftChildren start(Offspring offspring) {
    Set<ProcessHandle> before = Set.copyOf(offspring.list());
    LeftChildren children = new LeftChildren(offspring, before);
    Observers.start("children", children::countOn);
    return children;
  }

  private void countOn() {
    while (!closed) {
      count();
      LockSupport.parkNanos(BETWEEN_COUNTS_NANOS);
    }
  }

  synchronized void count() {
    offspring.list().stream()
        .filter(child -> !before.contains(child))
        .forEach(child -> seen.put(child, describe(child))); // it may have become another program
  }

  /// What still lives, told; it is ended, and its end waited for.
  synchronized Optional<Finding> endAll() {
    count();
    List<ProcessHandle> left = seen.keySet().stream().filter(Processes::live).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    left.forEach(child -> names.add(name(child)));
    left.forEach(ProcessHandle::destroyForcibly);
    left.forEach(LeftChildren::awaitEnd);
    return Optional.of(
        Leak.of(
            "%d child process%s still alive after the call had returned: %s"
                .formatted(left.size(), left.size() == 1 ? "" : "es", Leak.named(names)),
            null,
            "end every process you start, also when something fails, and wait for its end"));
  }

  @Override
  public void close() {
    closed = true;
    endAll();
  }

  /// `sleep 60 (process 4711)`, or, of a child's child, `…, started by a child that has ended`.
  private String name(ProcessHandle child) {
    String started = seen.getOrDefault(child, "") + " (process %d".formatted(child.pid());
    Optional<ProcessHandle> parent = child.parent();
    if (parent.equals(Optional.of(ProcessHandle.current()))) {
      return started + ")";
    }
    boolean orphan = parent.filter(seen::containsKey).isEmpty();
    return started + (orphan ? ", whose parent has ended)" : ", a child of a child)");
  }

  /// The command with its arguments as far as the system tells, shortened.
  private static String describe(ProcessHandle child) {
    ProcessHandle.Info info = child.info();
    String command =
        info.commandLine().or(info::command).orElse("unknown command").replaceAll("\\s+", " ");
    return command.length() <= LONGEST_COMMAND
        ? command
        : command.substring(0, LONGEST_COMMAND) + "...";
  }

  private static void awaitEnd(ProcessHandle child) {
    try {
      child.onExit().orTimeout(TO_END_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException | CancellationException e) {
      // it is in the system's hands; the runner ends it again with its own tree
    }
  }
}
