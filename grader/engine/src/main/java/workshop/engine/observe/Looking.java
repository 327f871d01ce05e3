package workshop.engine.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.HeldOperation;
import workshop.engine.facts.Snapshot;
import workshop.engine.facts.ThreadFact;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Issuers;

/// Puts one thread dump and the gate's list of held operations together: who waits for which.
///
/// An operation is carried if its issuer issued no other held one, has a participant frame, and is
/// blocked in a request. Blocked anywhere else, or spinning, it is in doubt. Waits nested on one
/// stack carry an operation each. Operations whose issuer is unknown, or a worker of the HTTP
/// client (a redirect), are carried by as many participant threads as are blocked in a request that
/// nobody else accounts for. What is then left without a known issuer could be waited for by any
/// other thread of the participant's, or belong to a child: as many as that are called foreign, and
/// nothing is guessed about them.
final class Looking {
  private final StackReader reader;
  private final Issuers issuers;
  private final Set<Long> before;

  /// @param before ids of threads that ran the participant's code before the run: they carry
  ///   nothing
  Looking(StackReader reader, Issuers issuers, Set<Long> before) {
    this.reader = reader;
    this.issuers = issuers;
    this.before = before;
  }

  Snapshot look(ThreadDump dump, List<workshop.practice.world.HeldOperation> held) {
    Map<Long, Integer> heldBy = new HashMap<>();
    for (var operation : held) {
      issuers.of(operation.name()).ifPresent(i -> heldBy.merge(i.threadId(), 1, Integer::sum));
    }
    Set<Long> accountedFor = new HashSet<>(heldBy.keySet());
    List<ThreadFact> others = others(dump, accountedFor);
    Iterator<ThreadFact> spare = others.stream().filter(Looking::inRequest).iterator();
    Nested nested = new Nested();
    int children = children();
    int unseen = 0;
    List<HeldOperation> operations = new ArrayList<>();
    for (var operation : held) {
      Optional<Issuers.Issue> issue = issuers.of(operation.name());
      @Nullable CodePlace place = issue.map(Issuers.Issue::place).orElse(null);
      Optional<DumpedThread> thread = issue.flatMap(i -> dump.thread(i.threadId()));
      Optional<ThreadFact> issuer = thread.flatMap(reader::read);
      if (issuer.isPresent() && heldBy.getOrDefault(issuer.get().id(), 0) == 1) {
        operations.add(of(operation.name(), issuer.get(), place));
      } else if (issuer.isPresent() && nested.take(thread.get())) {
        operations.add(new HeldOperation(operation.name(), Carrying.CARRIED, issuer.get(), place));
      } else if (place == null && spare.hasNext()) {
        operations.add(new HeldOperation(operation.name(), Carrying.CARRIED, spare.next(), place));
      } else {
        unseen += issue.isEmpty() ? 1 : 0;
        operations.add(new HeldOperation(operation.name(), Carrying.NOT_CARRIED, null, place));
      }
    }
    int couldWait = (int) others.stream().filter(fact -> !inRequest(fact)).count();
    int foreign = children > 0 ? unseen : Math.min(unseen, couldWait);
    return new Snapshot(operations, children, foreign);
  }

  private static HeldOperation of(String name, ThreadFact issuer, @Nullable CodePlace place) {
    Carrying carrying =
        switch (issuer.blocked()) {
          case SEND, SOCKET -> Carrying.CARRIED;
          case SELECT, SLEEP, ELSEWHERE, NOT -> Carrying.DOUBTFUL;
        };
    return new HeldOperation(name, carrying, issuer, place);
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
      case SEND, SOCKET, SELECT -> true;
      case SLEEP, ELSEWHERE, NOT -> false;
    };
  }

  private static int children() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      return (int) children.count();
    }
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
