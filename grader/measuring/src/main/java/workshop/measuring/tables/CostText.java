package workshop.measuring.tables;

import java.util.List;
import java.util.stream.Collectors;
import workshop.measuring.costs.Cost;
import workshop.measuring.costs.Limit;

/// The cost table in Markdown.
final class CostText {
  private static final double NANOS_A_MICRO = 1e3;
  private static final double NANOS_A_MILLI = 1e6;
  private static final String HEAD =
      """
      | one more that waits | to start it | memory of it | how many at once | a switch | 20 that block for 50 ms |
      |---|---|---|---|---|---|
      """;
  private static final String HOW =
      """

      Each waits for an answer of its own: *async* a future with a continuation on a loop, a *thread* in `join()`, a
      *process* is a JVM with 16 MB of heap that reads a pipe.

      - **To start it**: until it has begun to wait, when 200,000 futures, 100,000 virtual or 2,000 platform threads or 5
        processes are started one after the other, after half as many to warm up.
      - **Memory of it**: by how much the used heap grows (after a collection) and the resident set besides (the heap was
        touched beforehand), for each. Pages that processes share count for each of them.
      - **How many at once**: more and more, in a JVM with a heap of 256 MB, until it breaks or until it would take a
        quarter of what the machine has left (memory, threads), at most 16,384 threads or 64 processes. "Nothing broke"
        means that caution was the limit.
      - **A switch**: from one to the other and back, on one core: an event that puts the next one into its loop's queue;
        two threads that wake each other (`park`, `unpark`); a byte through a pipe to a child and back.
      - **20 that block for 50 ms**: begun together, until the last has ended; threads and processes were there before.
        On a loop, one after the other.
      """;

  private CostText() {}

  static String of(List<Cost> costs) {
    return costs.stream().map(CostText::line).collect(Collectors.joining("", HEAD, HOW));
  }

  private static String line(Cost cost) {
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            cost.kind().words(),
            Figures.nanos(NANOS_A_MICRO * cost.startMicros()),
            memory(cost),
            limit(cost.limit()),
            Figures.nanos(cost.switchNanos()),
            blocked(cost));
  }

  static String memory(Cost cost) {
    String bytes = Figures.bytes(cost.bytes());
    return cost.outsideBytes() > 0 ? bytes : bytes + " of heap, the rest not told";
  }

  static String blocked(Cost cost) {
    return cost.blockedMillis() < 0
        ? "not tried: too little memory is free"
        : Figures.nanos(NANOS_A_MILLI * cost.blockedMillis());
  }

  private static String limit(Limit limit) {
    String stood = Figures.count(limit.waiting());
    String size =
        limit.megabytes() > 0 ? " (%s MB)".formatted(Figures.count(limit.megabytes())) : "";
    return limit.broke()
        ? "broke after %s%s: %s".formatted(stood, size, limit.why())
        : "stopped at %s%s, nothing broke".formatted(stood, size);
  }
}
