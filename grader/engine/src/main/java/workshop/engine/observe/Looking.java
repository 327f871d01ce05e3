package workshop.engine.observe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import workshop.engine.judge.Telling;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Census;
import workshop.engine.witness.Issuers;
import workshop.engine.witness.Issuers.Issue;
import workshop.engine.witness.Witnesses;

/// Puts one thread dump and the gates' list of held operations together: who waits for which.
///
/// A thread that is blocked in a request carries the latest operation that it issued by a call that
/// waits for the answer; waits nested on one stack carry one each, the latest. If it issued one
/// only and is blocked anywhere else, or spins, that one is in doubt. Operations whose issuer is
/// unknown, or a worker of the HTTP client (a redirect), are carried by as many participant threads
/// as are blocked in a request that nobody else accounts for. What is then left without a known
/// issuer could be waited for by any other thread of the participant's, or belong to a child: as
/// many as that are called unseen, and nothing is guessed about them. So are all that nobody
/// carries if other threads wait one by one, each at an object of its own, and are nearly as many:
/// one thread may be sending for all of them. An operation that names another process is a child's.
final class Looking {
  /// From so many waiting threads on, in per cent of what nobody carries, they may be its carriers.
  private static final int NEARLY_PERCENT = 80;

  private final StackReader reader;
  private final Issuers issuers;
  private final Census census;
  private final ThreadDump before;
  private final long self = ProcessHandle.current().pid();

  Looking(Witnesses witnesses, Census census) {
    this.reader = witnesses.reader();
    this.issuers = witnesses.issuers();
    this.census = census;
    this.before = ThreadDump.take(witnesses.scratch());
  }

  /// @param main the thread that runs the participant's work: it may wait for all of it
  Snapshot look(ThreadDump dump, List<Gates.Held> held, long main) {
    List<Optional<Issue>> issues = issuers.of(held.stream().map(Gates.Held::operation).toList());
    Map<Integer, HeldOperation> told = new LinkedHashMap<>();
    issuedBy(held, issues)
        .forEach((thread, operations) -> tell(told, dump, thread, operations, held, issues));
    Set<Long> known =
        issues.stream().flatMap(Optional::stream).map(Issue::threadId).collect(Collectors.toSet());
    List<ThreadFact> others = others(dump, known);
    Iterator<ThreadFact> spare = others.stream().filter(Looking::inRequest).iterator();
    long readers = others.stream().filter(Looking::blockedInAnswer).count();
    int couldWait = (int) others.stream().filter(fact -> !inRequest(fact)).count();
    int unseen = census.alive() > 0 ? held.size() : couldWait;
    List<HeldOperation> operations = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      Gates.Held each = held.get(i);
      Optional<Issue> issue = issues.get(i);
      @Nullable CodePlace place = issue.map(Issue::place).orElse(null);
      if (isForeign(each)) {
        boolean child = census.adopt(each.operation().pid());
        operations.add(of(each, child ? Carrying.BY_CHILD : Carrying.UNSEEN, null, null));
      } else if (told.containsKey(i)) {
        operations.add(Objects.requireNonNull(told.get(i)));
      } else if (place == null && spare.hasNext()) {
        operations.add(of(each, Carrying.CARRIED, spare.next(), place));
      } else if (issue.isEmpty() && unseen-- > 0) {
        operations.add(of(each, Carrying.UNSEEN, null, place));
      } else {
        operations.add(of(each, Carrying.NOT_CARRIED, null, place));
      }
    }
    known.add(main);
    doubtSenders(operations, waitersOfTheirOwn(dump, known));
    doubtReaders(operations, issues, readers);
    return new Snapshot(operations, census.alive());
  }

  /// The held operations of each thread of this JVM, by their place in `held`, latest first.
  private Map<Long, List<Integer>> issuedBy(List<Gates.Held> held, List<Optional<Issue>> issues) {
    Map<Long, List<Integer>> byThread = new LinkedHashMap<>();
    for (int i = 0; i < held.size(); i++) {
      int index = i;
      if (!isForeign(held.get(i))) {
        issues
            .get(i)
            .ifPresent(
                issue ->
                    byThread.computeIfAbsent(issue.threadId(), t -> new ArrayList<>()).add(index));
      }
    }
    Comparator<Integer> latest =
        Comparator.comparingLong(i -> -issues.get(i).map(Issue::number).orElse(0L));
    byThread.values().forEach(list -> list.sort(latest));
    return byThread;
  }

  /// Tells of the operations of one thread those that it carries, or may carry.
  private void tell(
      Map<Integer, HeldOperation> told,
      ThreadDump dump,
      long id,
      List<Integer> operations,
      List<Gates.Held> held,
      List<Optional<Issue>> issues) {
    Optional<DumpedThread> thread = dump.thread(id);
    if (thread.isEmpty()) {
      return;
    }
    int latest = operations.getFirst();
    Issue issue = issues.get(latest).orElseThrow();
    CodePlace line = issue.place() == null ? CodePlace.unknown() : issue.place();
    ThreadFact fact = reader.read(thread.get(), line);
    boolean surely = blockedInAnswer(fact) && issue.waits();
    int nested = reader.nestedWaits(thread.get().stack());
    int carried = operations.size() > 1 && nested > 1 ? nested : surely ? 1 : 0;
    operations.stream()
        .limit(carried)
        .forEach(i -> told.put(i, of(held.get(i), Carrying.CARRIED, fact, place(issues.get(i)))));
    boolean participant = reader.read(thread.get()).isPresent();
    if (operations.size() == 1 && carried == 0 && participant) {
      told.put(latest, of(held.get(latest), Carrying.DOUBTFUL, fact, place(issues.get(latest))));
    }
  }

  private static @Nullable CodePlace place(Optional<Issue> issue) {
    return issue.map(Issue::place).orElse(null);
  }

  private static void doubtSenders(List<HeldOperation> operations, long waiters) {
    long free = operations.stream().filter(o -> o.carrying() == Carrying.NOT_CARRIED).count();
    if (free > 1 && 100 * waiters >= NEARLY_PERCENT * free) {
      operations.replaceAll(
          o -> o.carrying() == Carrying.NOT_CARRIED ? o.with(Carrying.UNSEEN) : o);
    }
  }

  /// If some threads read sockets, and more operations have no known issuer than those, nobody
  /// knows which of them are read: one thread with one selector is another thing.
  private static void doubtReaders(
      List<HeldOperation> operations, List<Optional<Issue>> issues, long readers) {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      if (issues.get(i).isEmpty() && operations.get(i).carrying() == Carrying.NOT_CARRIED) {
        free.add(i);
      }
    }
    if (readers > 1 && 100 * readers >= (long) Telling.SHARE_PERCENT * operations.size()) {
      free.forEach(i -> operations.set(i, operations.get(i).with(Carrying.UNSEEN)));
    }
  }

  /// How many threads of this run wait for something that no other thread waits for, and issued
  /// nothing. Parsers at one queue or tasks at one latch wait for the same.
  private long waitersOfTheirOwn(ThreadDump dump, Set<Long> known) {
    Map<String, Long> waiters =
        dump.threads().stream()
            .collect(Collectors.groupingBy(DumpedThread::waitsFor, Collectors.counting()));
    return dump.threads().stream()
        .filter(thread -> !known.contains(thread.id()) && !isLeftOver(thread))
        .filter(t -> !t.waitsFor().isEmpty() && waiters.get(t.waitsFor()) == 1)
        .filter(t -> reader.read(t).filter(f -> f.blocked() == Blocked.ELSEWHERE).isPresent())
        .count();
  }

  /// Whether it stands where it stood before the run: then it has nothing to do with it.
  private boolean isLeftOver(DumpedThread thread) {
    return before
        .thread(thread.id())
        .filter(then -> then.mark().equals(thread.mark()) && then.stack().equals(thread.stack()))
        .isPresent();
  }

  private boolean isForeign(Gates.Held held) {
    return held.operation().pid() != 0 && held.operation().pid() != self;
  }

  private static HeldOperation of(
      Gates.Held held, Carrying carrying, @Nullable ThreadFact thread, @Nullable CodePlace place) {
    long child = carrying == Carrying.BY_CHILD ? held.operation().pid() : 0;
    return new HeldOperation(held.operation().name(), held.stage(), carrying, thread, place, child);
  }

  /// The participant's threads of this run that issued none of the held operations, as far as seen,
  /// each as often as it waits.
  private List<ThreadFact> others(ThreadDump dump, Set<Long> accountedFor) {
    return dump.threads().stream()
        .filter(thread -> !accountedFor.contains(thread.id()) && !isLeftOver(thread))
        .flatMap(this::waits)
        .toList();
  }

  /// The thread once, or as often as it waits.
  private Stream<ThreadFact> waits(DumpedThread thread) {
    int waits = Math.max(1, reader.nestedWaits(thread.stack()));
    return reader.read(thread).stream().flatMap(fact -> Stream.generate(() -> fact).limit(waits));
  }

  private static boolean inRequest(ThreadFact fact) {
    return fact.blocked() == Blocked.SELECT || blockedInAnswer(fact);
  }

  private static boolean blockedInAnswer(ThreadFact fact) {
    return switch (fact.blocked()) {
      case SEND, SOCKET, HELD -> true;
      case SELECT, SLEEP, ELSEWHERE, NOT -> false;
    };
  }
}
