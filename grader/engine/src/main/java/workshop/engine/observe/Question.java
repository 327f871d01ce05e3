package workshop.engine.observe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.HeldOperation;
import workshop.engine.facts.Snapshot;
import workshop.engine.judge.Telling;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Issuers;
import workshop.engine.witness.Witnesses;

/// The question by cause: is the issuer of an operation in doubt waiting for that very operation?
///
/// One operation is released. If its own issuer leaves its wait, ends, or issues again, it was
/// waiting for it; if only others move, it was not. Asked newest first, at most [#MOST] times,
/// fewer where each answer costs a round of spinning, and only while the answer can change the
/// verdict.
final class Question {
  private static final int MOST = 12;
  private static final int MOST_OF_SPINNERS = 4;

  private final Gates gates;
  private final Quiet quiet;
  private final Issuers issuers;
  private final Path scratch;

  Question(Gates gates, Quiet quiet, Witnesses witnesses) {
    this.gates = gates;
    this.quiet = quiet;
    this.issuers = witnesses.issuers();
    this.scratch = witnesses.scratch();
  }

  /// The same snapshot with fewer doubts.
  ///
  /// @param held what the gate held when the snapshot was taken, in the same order
  Snapshot settle(Snapshot snapshot, List<Gates.Held> held, BooleanSupplier returned) {
    List<HeldOperation> operations = new ArrayList<>(snapshot.held());
    int most = spins(operations) ? MOST_OF_SPINNERS : MOST;
    int asked = 0;
    int yes = 0;
    for (int i = operations.size() - 1; i >= 0 && asked < most; i--) {
      HeldOperation operation = operations.get(i);
      if (operation.carrying() != Carrying.DOUBTFUL || operation.thread() == null) {
        continue;
      }
      boolean carried = moves(operation.thread().id(), held.get(i), returned);
      asked++;
      yes += carried ? 1 : 0;
      Carrying answer = carried ? Carrying.CARRIED : Carrying.NOT_CARRIED;
      operations.set(i, operation.with(answer));
    }
    if (asked == most && (yes == 0 || yes == most)) {
      extend(operations, yes == most ? Carrying.CARRIED : Carrying.NOT_CARRIED);
    }
    return new Snapshot(operations, snapshot.children());
  }

  private static boolean spins(List<HeldOperation> operations) {
    return operations.stream()
        .map(HeldOperation::thread)
        .anyMatch(thread -> thread != null && thread.blocked() == Blocked.NOT);
  }

  static boolean matters(Snapshot snapshot) {
    return Telling.doubtMatters(snapshot);
  }

  /// Answers that all agree stand for the rest.
  private static void extend(List<HeldOperation> operations, Carrying answer) {
    operations.replaceAll(o -> o.carrying() == Carrying.DOUBTFUL ? o.with(answer) : o);
  }

  private boolean moves(long issuer, Gates.Held operation, BooleanSupplier returned) {
    Optional<DumpedThread> before = ThreadDump.take(scratch).thread(issuer);
    int issued = issuers.issuedBy(issuer);
    gates.release(List.of(operation));
    quiet.await(returned);
    Optional<DumpedThread> after = ThreadDump.take(scratch).thread(issuer);
    if (before.isEmpty() || after.isEmpty() || issuers.issuedBy(issuer) != issued) {
      return true;
    }
    boolean spins = !before.get().blocked(); // its stack is never the same twice
    return !spins
        && (!after.get().mark().equals(before.get().mark())
            || !after.get().stack().equals(before.get().stack()));
  }
}
