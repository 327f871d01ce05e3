package workshop.engine.hang;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.StackReader;

/// What we say about threads that wait for each other's locks.
final class CircleWords {
  private static final int NAMED = 3;

  private final StackReader reader;
  private final List<Wait> waits;

  CircleWords(StackReader reader, List<Wait> waits) {
    this.reader = reader;
    this.waits = waits;
  }

  /// @param circle each waits for a lock that the next one holds, the last for one of the first
  Finding tell(List<DumpedThread> circle) {
    Names names = new Names(circle, circle);
    String said =
        IntStream.range(0, Math.min(circle.size(), NAMED))
            .mapToObj(i -> line(names, circle, i))
            .collect(Collectors.joining("; "));
    String more = circle.size() <= NAMED ? "" : "; and %d more".formatted(circle.size() - NAMED);
    long outside = waits.stream().filter(wait -> !circle.contains(wait.thread())).count();
    return Finding.of(
        Rule.HANG,
        "nothing moves any more: %s%s%s".formatted(said, more, WaitWords.others(outside)),
        "",
        circle.stream()
            .flatMap(thread -> reader.place(thread.stack()).stream())
            .findFirst()
            .orElse(null),
        "take the locks in the same order in every thread");
  }

  private String line(Names names, List<DumpedThread> circle, int index) {
    DumpedThread thread = circle.get(index);
    DumpedThread waitsForIt = circle.get((index + circle.size() - 1) % circle.size());
    String at =
        reader.place(thread.stack()).map(CodePlace::link).map(link -> " at " + link).orElse("");
    return "%s holds %s and waits for %s%s"
        .formatted(names.thread(thread), names.lock(waitsForIt), names.lock(thread), at);
  }
}
