package workshop.engine.hang;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.ThreadFact;
import workshop.engine.finding.Finding;
import workshop.engine.heap.HeapObject;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;

/// Why nothing moves any more: who waits for what, causes before consequences.
final class Explanation {
  private final StackReader reader;
  private final ThreadDump dump;
  private final Waited waited;
  private final Locks locks;

  private Explanation(StackReader reader, ThreadDump dump, Waited waited) {
    this.reader = reader;
    this.dump = dump;
    this.waited = waited;
    this.locks = new Locks(dump, waited);
  }

  /// @param unanswered requests that are still in flight
  /// @param scratch where a heap dump may be written for a moment
  static Finding of(StackReader reader, ThreadDump dump, int unanswered, Path scratch) {
    return new Explanation(reader, dump, Waited.now(scratch)).tell(unanswered);
  }

  private Finding tell(int unanswered) {
    List<Wait> waits = new Pools(dump, waited).tell(waits());
    Optional<List<DumpedThread>> circle =
        waits.stream()
            .map(wait -> locks.circle(wait.thread()))
            .filter(threads -> !threads.isEmpty())
            .findFirst();
    if (circle.isPresent()) {
      return new CircleWords(reader, waits).tell(circle.get());
    }
    List<Wait> sorted = waits.stream().sorted(Comparator.comparing(Wait::kind)).toList();
    boolean answerMayCome =
        unanswered > 0 && (sorted.isEmpty() || !sorted.getFirst().kind().certain());
    if (answerMayCome || sorted.isEmpty()) {
      return HangWords.unanswered(waits.stream().map(Wait::fact).toList(), unanswered);
    }
    return new WaitWords(sorted, locks).tell();
  }

  private List<Wait> waits() {
    List<Wait> waits = new ArrayList<>();
    for (DumpedThread thread : dump.threads()) {
      Optional<ThreadFact> fact = reader.read(thread);
      if (fact.isPresent() && fact.get().blocked() != Blocked.NOT) {
        waits.add(wait(thread, fact.get()));
      }
    }
    return waits;
  }

  private Wait wait(DumpedThread thread, ThreadFact fact) {
    WaitKind kind = Calls.kind(thread, fact, reader.above(thread.stack()));
    Wait wait = new Wait(thread, fact, kind, kind.what());
    return switch (kind) {
      case LATCH -> waited.count(thread).map(count -> latch(wait, count)).orElse(wait);
      case PERMIT -> waited.count(thread).map(count -> permit(wait, count)).orElse(wait);
      case BARRIER -> waited.barrier(thread).map(barrier -> barrier(wait, barrier)).orElse(wait);
      case LOCK -> locks.holder(thread).map(holder -> held(wait, holder)).orElse(wait);
      default -> wait;
    };
  }

  private static Wait latch(Wait wait, long count) {
    return wait.forThis(
        "for a latch that has %d to go and that nobody counts down".formatted(count));
  }

  private static Wait permit(Wait wait, long permits) {
    return wait.forThis(
        "for permits of a semaphore that has %d left, and nobody releases any".formatted(permits));
  }

  private static Wait barrier(Wait wait, HeapObject barrier) {
    long parties = barrier.value("parties");
    return wait.forThis(
        "for a barrier of %d to which only %d came"
            .formatted(parties, parties - barrier.value("count")));
  }

  private Wait held(Wait wait, long holder) {
    if (locks.ended(holder)) {
      return wait.as(WaitKind.LOST_LOCK);
    }
    boolean waitsItself =
        dump.thread(holder)
            .flatMap(reader::read)
            .filter(fact -> fact.blocked() != Blocked.NOT)
            .isPresent();
    return waitsItself ? wait.as(WaitKind.HELD_LOCK) : wait;
  }
}
