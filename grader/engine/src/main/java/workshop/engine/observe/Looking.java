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
import workshop.engine.facts.Blocked;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.HeldOperation;
import workshop.engine.facts.Snapshot;
import workshop.engine.facts.ThreadFact;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;

/// Puts one thread dump and the gate's list of held operations together: who waits for which.
///
/// An operation is carried if its issuer issued no other held one, has a participant frame, and is
/// blocked in a request. Blocked anywhere else it is in doubt. Operations whose issuer is unknown,
/// or a worker of the HTTP client (a redirect), are carried by as many participant threads as are
/// blocked in a request that nobody else accounts for.
final class Looking {
  private final StackReader reader;
  private final Issuers issuers;
  private final Set<Long> before;

  /// @param before ids of the threads that were there before the run: they carry nothing
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
    Iterator<ThreadFact> spare = spare(dump, accountedFor).iterator();
    int children = children();
    int foreign = 0;
    List<HeldOperation> operations = new ArrayList<>();
    for (var operation : held) {
      Optional<Issuers.Issue> issue = issuers.of(operation.name());
      @Nullable CodePlace place = issue.map(Issuers.Issue::place).orElse(null);
      Optional<ThreadFact> issuer = issue.flatMap(i -> dump.thread(i.threadId()).flatMap(reader::read));
      if (issuer.isPresent() && heldBy.getOrDefault(issuer.get().id(), 0) == 1) {
        operations.add(of(operation.name(), issuer.get(), place));
      } else if (place == null && spare.hasNext()) {
        operations.add(
            new HeldOperation(operation.name(), Carrying.CARRIED, spare.next(), place));
      } else {
        foreign += issue.isEmpty() && children > 0 ? 1 : 0;
        operations.add(new HeldOperation(operation.name(), Carrying.NOT_CARRIED, null, place));
      }
    }
    return new Snapshot(operations, children, foreign);
  }

  private static HeldOperation of(String name, ThreadFact issuer, @Nullable CodePlace place) {
    Carrying carrying =
        switch (issuer.blocked()) {
          case SEND, SOCKET -> Carrying.CARRIED;
          case SELECT, SLEEP, ELSEWHERE -> Carrying.DOUBTFUL;
          case NOT -> Carrying.NOT_CARRIED;
        };
    return new HeldOperation(
        name, carrying, carrying == Carrying.NOT_CARRIED ? null : issuer, place);
  }

  /// Participant threads blocked in a request that is not one of the known ones.
  private List<ThreadFact> spare(ThreadDump dump, Set<Long> accountedFor) {
    return dump.threads().stream()
        .filter(thread -> !accountedFor.contains(thread.id()) && !before.contains(thread.id()))
        .map(reader::read)
        .flatMap(Optional::stream)
        .filter(
            fact ->
                fact.blocked() == Blocked.SEND
                    || fact.blocked() == Blocked.SOCKET
                    || fact.blocked() == Blocked.SELECT)
        .toList();
  }

  private static int children() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().descendants()) {
      return (int) children.count();
    }
  }
}
