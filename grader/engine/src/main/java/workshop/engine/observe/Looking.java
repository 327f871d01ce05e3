package workshop.engine.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.HeldOperation;
import workshop.engine.facts.Snapshot;
import workshop.engine.facts.ThreadFact;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Census;
import workshop.engine.witness.Issuers;
import workshop.engine.witness.Witnesses;

/// Puts one thread dump and the gates' list of held operations together: who waits for which.
///
/// An operation is carried if its issuer issued no other held one, has a participant frame, and is
/// blocked in a request or in the practice library. Blocked anywhere else, or spinning, it is in
/// doubt. Waits nested on one stack carry an operation each. Operations whose issuer is unknown, or
/// a worker of the HTTP client (a redirect), are carried by as many participant threads as are
/// blocked in a request that nobody else accounts for. What is then left without a known issuer
/// could be waited for by any other thread of the participant's, or belong to a child: as many as
/// that are called unseen, and nothing is guessed about them. So are all that nobody carries if
/// other threads wait one by one, each at an object of its own, and are nearly as many: one thread
/// may be sending for all of them. An operation that names another process is a child's if such a
/// child was seen.
final class Looking {
  /// From so many waiting threads on, in per cent of what nobody carries, they may be its carriers.
  private static final int NEARLY_PERCENT = 80;

  private final StackReader reader;
  private final Issuers issuers;
  private final Census census;
  private final Set<Long> before;
  private final long self = ProcessHandle.current().pid();

  Looking(Witnesses witnesses, Census census) {
    this.reader = witnesses.reader();
    this.issuers = witnesses.issuers();
    this.census = census;
    this.before = witnesses.leftoversNow(); // what ran before the run carries nothing
  }

  /// @param main the thread that runs the participant's work: it may wait for all of it
  Snapshot look(ThreadDump dump, List<Gates.Held> held, long main) {
    Map<Long, Integer> heldBy = new HashMap<>();
    for (Gates.Held each : held) {
      issue(each).ifPresent(i -> heldBy.merge(i.threadId(), 1, Integer::sum));
    }
    List<ThreadFact> others = others(dump, new HashSet<>(heldBy.keySet()));
    Iterator<ThreadFact> spare = others.stream().filter(Looking::inRequest).iterator();
    Nested nested = new Nested();
    int couldWait = (int) others.stream().filter(fact -> !inRequest(fact)).count();
    int unseen = census.alive() > 0 ? held.size() : couldWait;
    List<HeldOperation> operations = new ArrayList<>();
    for (Gates.Held each : held) {
      Optional<Issuers.Issue> issue = issue(each);
      @Nullable CodePlace place = issue.map(Issuers.Issue::place).orElse(null);
      Optional<DumpedThread> thread = issue.flatMap(i -> dump.thread(i.threadId()));
      Optional<ThreadFact> issuer = thread.flatMap(reader::read);
      if (isForeign(each)) {
        boolean known = census.knows(each.operation().pid());
        operations.add(of(each, known ? Carrying.BY_CHILD : Carrying.UNSEEN, null, null));
      } else if (issuer.isPresent() && heldBy.getOrDefault(issuer.get().id(), 0) == 1) {
        operations.add(of(each, carrying(issuer.get()), issuer.get(), place));
      } else if (issuer.isPresent() && nested.take(thread.get())) {
        operations.add(of(each, Carrying.CARRIED, issuer.get(), place));
      } else if (place == null && spare.hasNext()) {
        operations.add(of(each, Carrying.CARRIED, spare.next(), place));
      } else if (issue.isEmpty() && unseen-- > 0) {
        operations.add(of(each, Carrying.UNSEEN, null, place));
      } else {
        operations.add(of(each, Carrying.NOT_CARRIED, null, place));
      }
    }
    long free = operations.stream().filter(o -> o.carrying() == Carrying.NOT_CARRIED).count();
    Set<Long> known = new HashSet<>(heldBy.keySet());
    known.add(main);
    if (free > 1 && 100L * waitersOfTheirOwn(dump, known) >= NEARLY_PERCENT * free) {
      operations.replaceAll(
          o -> o.carrying() == Carrying.NOT_CARRIED ? o.with(Carrying.UNSEEN) : o);
    }
    return new Snapshot(operations, census.alive());
  }

  /// How many threads of this run wait for something that no other thread waits for, and issued
  /// nothing. Parsers at one queue or tasks at one latch wait for the same.
  private long waitersOfTheirOwn(ThreadDump dump, Set<Long> known) {
    Map<String, Long> waiters =
        dump.threads().stream()
            .collect(Collectors.groupingBy(DumpedThread::waitsFor, Collectors.counting()));
    return dump.threads().stream()
        .filter(thread -> !known.contains(thread.id()) && !before.contains(thread.id()))
        .filter(t -> !t.waitsFor().isEmpty() && waiters.get(t.waitsFor()) == 1)
        .filter(t -> reader.read(t).filter(f -> f.blocked() == Blocked.ELSEWHERE).isPresent())
        .count();
  }

  private Optional<Issuers.Issue> issue(Gates.Held held) {
    return isForeign(held) ? Optional.empty() : issuers.of(held.operation());
  }

  private boolean isForeign(Gates.Held held) {
    return held.operation().pid() != 0 && held.operation().pid() != self;
  }

  private static Carrying carrying(ThreadFact issuer) {
    return switch (issuer.blocked()) {
      case SEND, SOCKET, HELD -> Carrying.CARRIED;
      case SELECT, SLEEP, ELSEWHERE, NOT -> Carrying.DOUBTFUL;
    };
  }

  private HeldOperation of(
      Gates.Held held, Carrying carrying, @Nullable ThreadFact thread, @Nullable CodePlace place) {
    long child = carrying == Carrying.BY_CHILD ? held.operation().pid() : 0;
    return new HeldOperation(held.operation().name(), held.stage(), carrying, thread, place, child);
  }

  /// The participant's threads of this run that issued none of the held operations, as far as seen,
  /// each as often as it waits.
  private List<ThreadFact> others(ThreadDump dump, Set<Long> accountedFor) {
    return dump.threads().stream()
        .filter(thread -> !accountedFor.contains(thread.id()) && !before.contains(thread.id()))
        .flatMap(this::waits)
        .toList();
  }

  /// The thread once, or as often as it waits.
  private Stream<ThreadFact> waits(DumpedThread thread) {
    int waits = Math.max(1, reader.nestedWaits(thread.stack()));
    return reader.read(thread).stream().flatMap(fact -> Stream.generate(() -> fact).limit(waits));
  }

  private static boolean inRequest(ThreadFact fact) {
    return switch (fact.blocked()) {
      case SEND, SOCKET, SELECT, HELD -> true;
      case SLEEP, ELSEWHERE, NOT -> false;
    };
  }

  /// The nested waits of threads that issued several held operations, each given to one of them.
  private final class Nested {
    private final Map<Long, Integer> left = new HashMap<>();

    boolean take(DumpedThread thread) {
      int waits =
          left.computeIfAbsent(
              thread.id(),
              id -> {
                int nested = reader.nestedWaits(thread.stack());
                return nested > 1 ? nested : 0; // a single wait may be for all of them
              });
      left.put(thread.id(), waits - 1);
      return waits > 0;
    }
  }
}
