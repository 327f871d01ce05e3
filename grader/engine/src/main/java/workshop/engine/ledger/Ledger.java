package workshop.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Observers;
import workshop.engine.witness.TreeCpu;
import workshop.engine.witness.Witnesses;

/// What a test found running and set when it began, so that at its end we can tell what the
/// participant's code left behind: threads, virtual threads, child processes, changed defaults.
///
/// What the JDK keeps for itself (workers of an HTTP client, the common pool, carriers) is no leak.
public final class Ledger {
  private static final String CLOSE = "close what you open: try (var executor = ...) waits for it";
  private static final int LOOKS = 5;
  private static final long CPU_CAP_NANOS = 1_500_000_000L;

  private final Witnesses witnesses;
  private final Set<Long> threads;
  private final Set<Long> children;
  private final Defaults defaults = Defaults.now();

  public Ledger(Witnesses witnesses) {
    this.witnesses = witnesses;
    this.threads = witnesses.threadsNow();
    this.children = children().map(ProcessHandle::pid).collect(Collectors.toUnmodifiableSet());
  }

  /// Waits until what is ending has ended, then tells what is left. Child processes are ended and
  /// defaults restored.
  public List<Finding> leftBehind() {
    return Observers.call("ledger", this::look);
  }

  private List<Finding> look() {
    settle();
    List<Finding> findings = new ArrayList<>();
    leftThreads().ifPresent(findings::add);
    leftChildren().ifPresent(findings::add);
    for (String name : defaults.restore()) {
      findings.add(leak(name + " was changed and not set back", null, "set it back in a finally"));
    }
    return findings;
  }

  /// Quiet for five looks, or a thread that burns CPU and so never will be.
  private void settle() {
    witnesses.offspring().list();
    TreeCpu cpu = new TreeCpu(witnesses.offspring());
    long start = cpu.nanos();
    int quiet = 0;
    while (quiet < LOOKS && cpu.nanos() - start < CPU_CAP_NANOS) {
      quiet = witnesses.pulse().running() ? 0 : quiet + 1;
      LockSupport.parkNanos(2_000_000);
    }
  }

  private Optional<Finding> leftThreads() {
    List<DumpedThread> left =
        ThreadDump.take(witnesses.scratch()).threads().stream().filter(this::isLeft).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Optional<CodePlace> place =
        left.stream()
            .flatMap(thread -> witnesses.reader().place(thread.stack()).stream())
            .findFirst();
    DumpedThread first = left.getFirst();
    String name = first.name().isEmpty() ? "a virtual thread" : first.name();
    String saw =
        left.size() == 1
            ? "1 thread still alive after the call had returned: " + name
            : "%d threads still alive after the call had returned, the first is %s"
                .formatted(left.size(), name);
    return Optional.of(leak(saw, place.orElse(null), CLOSE));
  }

  private boolean isLeft(DumpedThread thread) {
    boolean known = threads.contains(thread.id()) || Observers.owns(thread.id());
    boolean participant = witnesses.reader().place(thread.stack()).isPresent();
    return !known && (participant || !JdkThreads.owns(thread.name()));
  }

  private Optional<Finding> leftChildren() {
    List<ProcessHandle> left = children().filter(child -> !children.contains(child.pid())).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    String command = left.getFirst().info().command().orElse("unknown command");
    left.forEach(ProcessHandle::destroyForcibly);
    return Optional.of(
        leak(
            "%d child process%s still alive after the call had returned: %s"
                .formatted(left.size(), left.size() == 1 ? "" : "es", command),
            null,
            "end every process you start, also when something fails, and wait for its end"));
  }

  private static Stream<ProcessHandle> children() {
    return ProcessHandle.current().descendants();
  }

  private static Finding leak(String saw, @Nullable CodePlace place, String tryThis) {
    return Finding.of(
        Rule.LEAK, saw, "when the call returns, nothing it started is left behind", place, tryThis);
  }
}
