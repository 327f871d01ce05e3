package workshop.engine.figure;

import java.util.ArrayList;
import java.util.List;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Timeline;

/// Runs that were made up: each operation takes a millisecond, in which its thread is blocked.
final class Made {
  private static final long EACH = 1_000;

  private Made() {}

  /// So many threads share so many operations equally; the first is the caller.
  static Timeline run(int threads, int operations) {
    List<Lane> lanes = new ArrayList<>();
    List<Op> all = new ArrayList<>();
    long took = operations / threads * EACH;
    for (int i = 1; i <= threads; i++) {
      lanes.add(lane(i, i == 1 ? "main" : "pool-1-thread-" + i, 0, took));
    }
    for (int i = 0; i < operations; i++) {
      all.add(op(i + 1, i % threads + 1, "", i / threads * EACH));
    }
    return run(lanes, all, List.of(new Level(0, threads)));
  }

  static Timeline run(List<Lane> lanes, List<Op> operations, List<Level> levels) {
    long took = lanes.stream().mapToLong(Lane::to).max().orElse(0);
    return new Timeline(
        1,
        "made",
        "02-web-scraping",
        "request",
        took,
        "well",
        lanes,
        operations,
        levels,
        List.of());
  }

  static Lane lane(int id, String name, long from, long to) {
    List<Span> spans = List.of(Span.of(Span.State.BLOCKED, from, to));
    return new Lane(id, Lane.Kind.PLATFORM, name, 0, from, to, 1, -1, spans);
  }

  static Op op(int id, int lane, String stage, long arrived) {
    return new Op(id, "/" + id, stage, lane, arrived, -1, -1, arrived + EACH, "ANSWERED", 200);
  }
}
