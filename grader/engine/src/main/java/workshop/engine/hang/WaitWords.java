package workshop.engine.hang;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import workshop.engine.facts.ThreadFact;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.threads.DumpedThread;

/// What we say about waits that nobody ends: the first kind of wait with all its threads, the rest
/// as a number.
final class WaitWords {
  private static final int NAMED = 3;

  private final List<Wait> waits;
  private final Locks locks;
  private final List<Wait> told;
  private final Names names;

  /// @param waits at least one; the cause first
  WaitWords(List<Wait> waits, Locks locks) {
    this.waits = waits;
    this.locks = locks;
    Wait first = waits.getFirst();
    this.told =
        first.kind() == WaitKind.OTHER
            ? List.of(first)
            : waits.stream().filter(wait -> wait.kind() == first.kind()).toList();
    List<DumpedThread> threads = waits.stream().map(Wait::thread).toList();
    this.names = new Names(told.stream().map(Wait::thread).toList(), threads);
  }

  Finding tell() {
    Wait first = told.getFirst();
    String who = told.size() == 1 ? one(first) : several(first);
    Optional<Wait> behind = told.size() == 1 ? behind(first) : Optional.empty();
    long named = told.size() + behind.stream().count();
    return Finding.of(
        Rule.HANG,
        "nothing moves any more: "
            + who
            + behind.map(this::holds).orElse("")
            + others(waits.size() - named),
        "",
        first.fact().place(),
        first.kind().tryThis());
  }

  /// What is said of threads that wait as well.
  static String others(long count) {
    return count == 0
        ? ""
        : ", and %d more thread%s".formatted(count, count == 1 ? " waits" : "s wait");
  }

  /// What a thread does that waits; who waits for a monitor has called nothing.
  static String waitsIn(ThreadFact fact) {
    return fact.call().isEmpty() ? "waits" : "waits in " + fact.call();
  }

  private String one(Wait wait) {
    String name = names.thread(wait.thread());
    String who =
        wait.kind() == WaitKind.POOL
            ? "the only thread of an executor, %s,".formatted(name.replaceFirst("^thread ", ""))
            : name;
    return "%s %s%s".formatted(who, waitsIn(wait.fact()), what(wait));
  }

  private String several(Wait first) {
    String call = first.fact().call();
    boolean same = !call.isEmpty() && told.stream().allMatch(w -> w.fact().call().equals(call));
    boolean pool = first.kind() == WaitKind.POOL;
    String count = pool ? "all %d threads of an executor" : "%d threads";
    String named =
        told.stream()
            .limit(NAMED)
            .map(w -> names.thread(w.thread()) + " at " + w.fact().place().link())
            .collect(Collectors.joining(", "));
    String more = told.size() <= NAMED ? "" : " and %d more".formatted(told.size() - NAMED);
    return "%s wait%s%s: %s%s"
        .formatted(
            count.formatted(told.size()), same ? " in " + call : "", what(first), named, more);
  }

  private String what(Wait wait) {
    return switch (wait.kind()) {
      case LOST_LOCK ->
          " for %s, held by a thread that has ended without giving it back"
              .formatted(names.lock(wait.thread()));
      case LOCK, HELD_LOCK -> " for " + names.lock(wait.thread()) + ", " + owner(wait.thread());
      default -> wait.what().isEmpty() ? "" : " " + wait.what();
    };
  }

  private String owner(DumpedThread waiting) {
    Optional<Long> holder = locks.holder(waiting);
    return holder.isEmpty() ? "owner unknown" : "held by a thread that does not give it back";
  }

  /// The first that waits for a lock which this thread holds while it waits itself.
  private Optional<Wait> behind(Wait wait) {
    Optional<Long> id = Optional.of(wait.thread().id());
    return waits.stream().filter(other -> locks.holder(other.thread()).equals(id)).findFirst();
  }

  private String holds(Wait behind) {
    return ", and holds %s, for which %s waits at %s"
        .formatted(
            names.lock(behind.thread()),
            names.thread(behind.thread()),
            behind.fact().place().link());
  }
}
