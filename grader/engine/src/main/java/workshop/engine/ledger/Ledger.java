package workshop.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import workshop.engine.finding.Finding;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Observers;
import workshop.engine.witness.TreeCpu;
import workshop.engine.witness.Witnesses;

/// What a test found running, open and set when it began, so that at its end we can tell what the
/// participant's code left behind: threads, executors, child processes, files, sockets, changed
/// defaults.
///
/// What the JDK keeps for itself (workers and connections of an HTTP client, the common pool,
/// carriers) is no leak. Closing it ends what is left and sets defaults back without a word.
public final class Ledger implements AutoCloseable {
  private static final int LOOKS = 5;
  private static final long CPU_CAP_NANOS = 1_500_000_000L;

  private final Witnesses witnesses;
  private final LeftThreads threads;
  private final long descriptors;
  private final Defaults defaults = Defaults.now();
  private final LeftChildren children;

  /// @param descriptors how many files and sockets were open before any code of the participant's
  ///   ran: see [#openNow]
  public Ledger(Witnesses witnesses, long descriptors) {
    this.witnesses = witnesses;
    this.descriptors = descriptors;
    this.children = LeftChildren.start(witnesses.offspring());
    this.threads = new LeftThreads(witnesses.reader(), witnesses.threadsNow());
  }

  /// How many files and sockets are open; -1 where the system does not tell.
  public static long openNow() {
    return OpenThings.count();
  }

  /// Waits until what is ending has ended, then tells what is left. Child processes are ended and
  /// defaults restored.
  ///
  /// @param last whether this is the last test: only then is looked for open files and sockets,
  ///   because it takes a while
  public List<Finding> leftBehind(boolean last) {
    return Observers.call("ledger", () -> look(last));
  }

  @Override
  public void close() {
    children.close();
    defaults.restore();
  }

  private List<Finding> look(boolean last) {
    settle();
    List<Finding> findings = new ArrayList<>();
    threads.tell(ThreadDump.take(witnesses.scratch())).ifPresent(findings::add);
    children.endAll().ifPresent(findings::add);
    if (last) {
      open().ifPresent(findings::add);
    }
    for (String name : defaults.restore()) {
      findings.add(
          Leak.of(name + " was changed and not set back", null, "set it back in a finally"));
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

  /// Asks the heap only if more is open than before, because that takes a while.
  private Optional<Finding> open() {
    long now = OpenThings.count();
    if (now >= 0 && now <= descriptors) {
      return Optional.empty();
    }
    List<OpenThing> left = new ArrayList<>(OpenThings.now(witnesses.scratch()));
    if (!left.isEmpty()) { // what somebody of ours had open for a moment is gone by now
      left.retainAll(OpenThings.now(witnesses.scratch()));
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    OpenThing.Kind kind = left.getFirst().kind();
    List<OpenThing> same = left.stream().filter(thing -> thing.kind() == kind).toList();
    List<String> names =
        same.stream().map(OpenThing::name).filter(name -> !name.isEmpty()).distinct().toList();
    return Optional.of(
        Leak.of(
            "%d %s still open after the call had returned%s"
                .formatted(
                    same.size(),
                    same.size() == 1 ? kind.one() : kind.many(),
                    names.isEmpty() ? "" : ": " + Leak.named(names)),
            null,
            "close what you open, also when something fails: try (var opened = ...) does"));
  }
}
