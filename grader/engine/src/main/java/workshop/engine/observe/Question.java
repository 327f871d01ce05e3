package workshop.engine.observe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.HeldOperation;
import workshop.engine.facts.Snapshot;
import workshop.engine.facts.ThreadFact;
import workshop.engine.judge.Telling;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Issuers;
import workshop.engine.witness.Witnesses;

/// The question by cause: is the issuer of an operation in doubt waiting for that very operation?
///
/// One operation is released. If its own issuer issues again, ends, or leaves its wait, it was
/// waiting for it; if only others move, it was not, and if most others end or move too, the move
/// tells nothing. If another goes on to issue, they wait for something that any answer gives, a
/// permit for example, and none waits for its own. Issuers that wait at the same line in the same
/// call are asked by a sample, whose answers stand for the rest if all agree; else more are asked.
/// Only while the answers can change the verdict is anybody asked.
final class Question {
  private static final int SAMPLE = 6;
  private static final int MOST = 12;

  /// Where each answer costs a round of spinning, or a horizon of sleeping.
  private static final int SAMPLE_OF_DEAR = 4;

  /// An answer that the host has sent is not yet with who waits for it.
  private static final int LOOKS_BEFORE_NO = 2;

  /// What the release of one operation did.
  private enum Answer {
    ITS_ISSUER_WENT_ON,
    ANOTHER_WENT_ON,
    NOBODY_WENT_ON
  }

  /// Issuers that wait in the same way.
  private record Group(CodePlace place, String call, Blocked blocked) {}

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

  static boolean matters(Snapshot snapshot) {
    return Telling.doubtMatters(snapshot);
  }

  /// The same snapshot with fewer doubts.
  ///
  /// @param held what the gate held when the snapshot was taken, in the same order
  Snapshot settle(Snapshot snapshot, List<Gates.Held> held, BooleanSupplier returned) {
    List<HeldOperation> operations = new ArrayList<>(snapshot.held());
    Map<Group, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = operations.size() - 1; i >= 0; i--) {
      HeldOperation operation = operations.get(i);
      ThreadFact thread = operation.thread();
      if (operation.carrying() == Carrying.DOUBTFUL && thread != null) {
        groups
            .computeIfAbsent(
                new Group(thread.place(), thread.call(), thread.blocked()), g -> new ArrayList<>())
            .add(i);
      }
    }
    groups.forEach((group, doubtful) -> settle(group, doubtful, operations, held, returned));
    return new Snapshot(operations, snapshot.children());
  }

  private void settle(
      Group group,
      List<Integer> doubtful,
      List<HeldOperation> operations,
      List<Gates.Held> held,
      BooleanSupplier returned) {
    boolean dear = group.blocked() == Blocked.NOT || group.blocked() == Blocked.SLEEP;
    int sample = Math.min(doubtful.size(), dear ? SAMPLE_OF_DEAR : SAMPLE);
    int most = Math.min(doubtful.size(), dear ? SAMPLE_OF_DEAR : MOST);
    int yes = 0;
    int asked = 0;
    List<Integer> order = spread(doubtful, sample);
    while (asked < sample || (asked < most && yes > 0 && yes < asked)) {
      int index = order.get(asked);
      Answer answer = ask(index, operations, held, returned);
      if (answer == Answer.ANOTHER_WENT_ON) {
        yes = 0;
        break;
      }
      boolean carried = answer == Answer.ITS_ISSUER_WENT_ON;
      yes += carried ? 1 : 0;
      asked++;
      operations.set(index, operations.get(index).with(answer(carried)));
    }
    if (yes == 0 || yes == asked) {
      Carrying all = answer(yes > 0);
      doubtful.forEach(i -> operations.set(i, operations.get(i).with(all)));
    }
  }

  private static Carrying answer(boolean carried) {
    return carried ? Carrying.CARRIED : Carrying.NOT_CARRIED;
  }

  /// First a sample from all over the list, then the others.
  private static List<Integer> spread(List<Integer> all, int sample) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sample; i++) {
      order.add(all.get(i * all.size() / sample));
    }
    all.stream().filter(i -> !order.contains(i)).toList().forEach(order::add);
    return order;
  }

  private Answer ask(
      int index, List<HeldOperation> operations, List<Gates.Held> held, BooleanSupplier returned) {
    long issuer = issuer(operations.get(index));
    Set<Long> controls =
        operations.stream()
            .filter(o -> o.carrying() == Carrying.DOUBTFUL && issuer(o) != issuer)
            .map(Question::issuer)
            .collect(Collectors.toSet());
    ThreadDump before = ThreadDump.take(scratch);
    Optional<DumpedThread> waiting = before.thread(issuer);
    if (waiting.isEmpty()) {
      return Answer.NOBODY_WENT_ON; // it ended without this answer
    }
    int issued = issuers.issuedBy(issuer);
    int byOthers = controls.stream().mapToInt(issuers::issuedBy).sum();
    boolean sleeps = isAsleep(operations.get(index));
    gates.release(List.of(held.get(index)));
    quiet.await(returned, () -> issuers.issuedBy(issuer) != issued, sleeps);
    for (int look = 0; look < LOOKS_BEFORE_NO; look++) {
      if (issuers.issuedBy(issuer) != issued) {
        return Answer.ITS_ISSUER_WENT_ON;
      }
      ThreadDump after = ThreadDump.take(scratch);
      boolean spins = !waiting.get().blocked(); // its stack is never the same twice
      boolean ended = after.thread(issuer).isEmpty();
      boolean moved = ended || (!spins && moved(before, after, issuer));
      if (moved) {
        return mostMoved(before, after, controls, ended)
            ? Answer.NOBODY_WENT_ON
            : Answer.ITS_ISSUER_WENT_ON;
      }
      if (!spins) {
        quiet.await(returned, () -> issuers.issuedBy(issuer) != issued, false);
      }
    }
    return controls.stream().mapToInt(issuers::issuedBy).sum() > byOthers
        ? Answer.ANOTHER_WENT_ON
        : Answer.NOBODY_WENT_ON;
  }

  /// Whether more than half of the controls did the same, though nobody answered them: what
  /// happened then has another cause.
  private static boolean mostMoved(
      ThreadDump before, ThreadDump after, Collection<Long> controls, boolean ended) {
    long same =
        controls.stream()
            .filter(id -> before.thread(id).isPresent())
            .filter(id -> ended ? after.thread(id).isEmpty() : moved(before, after, id))
            .count();
    return 2 * same > controls.size();
  }

  /// Whether a thread left its wait: it waits for something else, somewhere else, or not at all.
  private static boolean moved(ThreadDump before, ThreadDump after, long id) {
    Optional<DumpedThread> then = before.thread(id);
    Optional<DumpedThread> now = after.thread(id);
    return then.isPresent()
        && (now.isEmpty()
            || !now.get().mark().equals(then.get().mark())
            || !now.get().stack().equals(then.get().stack()));
  }

  private static boolean isAsleep(HeldOperation operation) {
    return operation.thread() != null && operation.thread().blocked() == Blocked.SLEEP;
  }

  private static long issuer(HeldOperation operation) {
    return operation.thread() == null ? -1 : operation.thread().id();
  }
}
