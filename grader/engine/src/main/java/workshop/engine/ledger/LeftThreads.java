package workshop.engine.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Observers;

/// Threads, virtual threads and executors that are still there.
///
/// An executor is known by its threads; one that has none left over is not seen, and keeps nothing.
final class LeftThreads {
  private final StackReader reader;
  private final Set<Long> before;

  /// @param before ids of the threads that were there when the test began
  LeftThreads(StackReader reader, Set<Long> before) {
    this.reader = reader;
    this.before = before;
  }

  Optional<Finding> tell(ThreadDump dump) {
    List<DumpedThread> left = dump.threads().stream().filter(this::isLeft).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    DumpedThread first = left.getFirst();
    String name = first.name().isEmpty() ? "a virtual thread" : first.name();
    String saw =
        left.size() == 1
            ? "1 thread still alive after the call had returned: " + name
            : "%d threads still alive after the call had returned, the first is %s"
                .formatted(left.size(), name);
    CodePlace place =
        left.stream()
            .flatMap(thread -> reader.place(thread.stack()).stream())
            .findFirst()
            .orElse(null);
    return Optional.of(Leak.of(saw, place, tryThis(dump, left)));
  }

  private boolean isLeft(DumpedThread thread) {
    boolean known = before.contains(thread.id()) || Observers.owns(thread.id());
    boolean participant = reader.place(thread.stack()).isPresent();
    return !known && (participant || !JdkThreads.owns(thread.name()));
  }

  private String tryThis(ThreadDump dump, List<DumpedThread> left) {
    Map<String, Integer> threads = new TreeMap<>();
    Map<String, Integer> idle = new TreeMap<>();
    for (DumpedThread thread : left) {
      Optional<String> executor = dump.executor(thread.id());
      executor.ifPresent(e -> threads.merge(e, 1, Integer::sum));
      executor
          .filter(e -> reader.place(thread.stack()).isEmpty())
          .ifPresent(e -> idle.merge(e, 1, Integer::sum));
    }
    return switch (threads.size()) {
      case 0 -> "let every thread you start come to an end, and wait for it with join";
      case 1 ->
          "close the executor with %s: try (var executor = ...) waits for its tasks"
              .formatted(count(threads, idle, threads.keySet().iterator().next()));
      default ->
          "close all %d executors: try (var executor = ...) waits for its tasks"
              .formatted(threads.size());
    };
  }

  /// `4 idle threads`, `1 thread`, or `4 threads, 3 of them idle`.
  private static String count(
      Map<String, Integer> threads, Map<String, Integer> idle, String executor) {
    int all = threads.getOrDefault(executor, 0);
    int idling = idle.getOrDefault(executor, 0);
    String noun = all == 1 ? "thread" : "threads";
    if (idling == all) {
      return "%d idle %s".formatted(all, noun);
    }
    return idling == 0
        ? "%d busy %s".formatted(all, noun)
        : "%d %s, %d of them idle".formatted(all, noun, idling);
  }
}
