package workshop.engine.witness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Child;
import workshop.engine.facts.Children;

/// Counts the child processes of this JVM, and theirs, over time. One that lived and ended between
/// two looks is missed. Used by one thread.
public final class Census {
  private final Map<ProcessHandle, Child> seen = new LinkedHashMap<>();
  private final Offspring offspring;
  private int alive;
  private int most;

  public Census(Offspring offspring) {
    this.offspring = offspring;
  }

  /// Looks once.
  ///
  /// @return whether one is there that was not before
  public boolean look() {
    List<ProcessHandle> now = offspring.list();
    int before = seen.size();
    alive = now.size();
    most = Math.max(most, alive);
    now.forEach(child -> seen.put(child, child(child, seen.get(child))));
    return seen.size() > before;
  }

  /// How many were alive at the last look.
  public int alive() {
    return alive;
  }

  /// Counts the process with that id among the children from now on: it may have been orphaned
  /// before any look.
  ///
  /// @return whether there is such a process
  public boolean adopt(long pid) {
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    process.ifPresent(offspring::adopt);
    return process.isPresent();
  }

  /// Everything counted so far.
  public Children children() {
    List<Child> started = new ArrayList<>();
    seen.forEach((handle, child) -> started.add(handle.isAlive() ? child : ended(child)));
    return new Children(started, most);
  }

  private static Child child(ProcessHandle handle, @Nullable Child before) {
    String command =
        handle.info().command().map(c -> Path.of(c).getFileName().toString()).orElse("a process");
    long cpu = handle.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    return new Child(
        handle.pid(),
        command, // the last one: a child begins as a copy of something else
        before == null ? cpu : Math.max(cpu, before.cpuMillis()),
        true);
  }

  private static Child ended(Child child) {
    return new Child(child.pid(), child.command(), child.cpuMillis(), false);
  }
}
