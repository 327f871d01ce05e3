package workshop.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import workshop.engine.facts.CodePlace;
import workshop.engine.timeline.Blocking;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Span.State;
import workshop.engine.timeline.Timeline;

/// Runs as the models look, made up: each operation takes about 50 milliseconds.
final class Runs {
  private static final String EXERCISE = "02-web-scraping";
  private static final CodePlace SEND =
      new CodePlace("webscraping.CatalogueScraper", "fetch", "CatalogueScraper.java", 41);
  private static final CodePlace JOIN =
      new CodePlace("webscraping.CatalogueScraper", "scrape", "CatalogueScraper.java", 27);

  private final Random random = new Random(7);
  private final List<Op> operations = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();

  /// One thread, one operation after the other.
  static Timeline sequential(String name, int operations) {
    Runs run = new Runs();
    run.thread("main", operations, 0, 1);
    return run.timeline(name);
  }

  /// So many threads, each with one operation after the other.
  static Timeline threads(String name, int operations, int threads) {
    Runs run = new Runs();
    for (int i = 0; i < threads; i++) {
      run.thread("pool-1-thread-" + (i + 1), operations / threads, 12_000 + 700L * i, i + 2);
    }
    run.caller();
    return run.timeline(name);
  }

  /// One event loop that keeps so many operations in flight.
  static Timeline async(String name, int operations, int inFlight) {
    Runs run = new Runs();
    List<Span> spans = new ArrayList<>();
    long[] free = new long[inFlight];
    Arrays.fill(free, 15_000);
    long loop = 15_000;
    for (int i = 0; i < operations; i++) {
      int next = 0;
      for (int j = 1; j < inFlight; j++) {
        next = free[j] < free[next] ? j : next;
      }
      long at = Math.max(loop, free[next]);
      if (at > loop) {
        spans.add(Span.of(State.WAITING, loop, at));
      }
      loop = at + 300;
      spans.add(Span.of(State.WORKING, at, loop));
      free[next] = loop + run.latency();
      run.operation(2, loop, free[next]);
    }
    long end = Arrays.stream(free).max().orElse(loop);
    spans.add(Span.of(State.WAITING, loop, end));
    run.lanes.add(
        new Lane(2, Lane.Kind.PLATFORM, "scraper-loop", 0, 14_000, end, 1, end / 20, spans));
    run.caller();
    return run.timeline(name);
  }

  /// Child processes, each with one operation after the other.
  static Timeline processes(String name, int operations, int processes) {
    Runs run = new Runs();
    for (int i = 0; i < processes; i++) {
      run.thread("ThumbnailWorker", operations / processes, 40_000 + 3_000L * i, i + 2);
      Lane lane = run.lanes.removeLast();
      List<Span> busy =
          lane.spans().stream().map(s -> Span.of(State.WORKING, s.from(), s.to())).toList();
      run.lanes.add(
          new Lane(
              lane.id(), Lane.Kind.PROCESS, lane.name(), i + 1, 9_000, lane.to(), 1, -1, busy));
    }
    run.caller();
    return run.timeline(name);
  }

  /// The same run with every text that can come from a participant replaced.
  static Timeline named(Timeline run, String text) {
    CodePlace place = new CodePlace(text, text, text, 3);
    return new Timeline(
        run.version(),
        text,
        run.exercise(),
        text,
        run.took(),
        "failed: " + text,
        run.lanes().stream()
            .map(
                lane ->
                    new Lane(
                        lane.id(),
                        lane.kind(),
                        text,
                        lane.process(),
                        lane.from(),
                        lane.to(),
                        lane.count(),
                        lane.cpu(),
                        lane.spans().stream()
                            .map(s -> new Span(s.state(), s.from(), s.to(), text, place))
                            .toList()))
            .toList(),
        run.operations().stream()
            .map(
                op ->
                    new Op(
                        op.id(),
                        text,
                        text,
                        op.lane(),
                        op.arrived(),
                        op.held(),
                        op.released(),
                        op.ended(),
                        text,
                        500))
            .toList(),
        run.inFlight(),
        List.of(new Blocking(place, text, text, State.BLOCKED, 1_000, 2)));
  }

  private long latency() {
    return 45_000L + random.nextInt(12_000);
  }

  private void operation(int lane, long from, long to) {
    int id = operations.size() + 1;
    boolean found = id % 41 != 0;
    operations.add(
        new Op(
            id,
            "/catalogue/page-" + id,
            "",
            lane,
            from,
            -1,
            -1,
            to,
            "ANSWERED",
            found ? 200 : 503));
  }

  private void thread(String name, int count, long from, int id) {
    List<Span> spans = new ArrayList<>();
    long now = from;
    for (int i = 0; i < count; i++) {
      long asked = now + 900 + random.nextInt(900);
      long answered = asked + latency();
      spans.add(Span.of(State.WORKING, now, asked));
      spans.add(new Span(State.BLOCKED, asked, answered, "HttpClient.send", SEND));
      operation(id, asked, answered);
      now = answered;
    }
    lanes.add(new Lane(id, Lane.Kind.PLATFORM, name, 0, from, now, 1, now / 30, spans));
  }

  /// The thread that called waits for all the others.
  private void caller() {
    long end = lanes.stream().mapToLong(Lane::to).max().orElse(1) + 3_000;
    List<Span> spans =
        List.of(
            Span.of(State.WORKING, 0, 12_000),
            new Span(State.BLOCKED, 12_000, end - 3_000, "CompletableFuture.join", JOIN),
            Span.of(State.WORKING, end - 3_000, end));
    lanes.addFirst(new Lane(1, Lane.Kind.PLATFORM, "main", 0, 0, end, 1, 15_000, spans));
  }

  private Timeline timeline(String name) {
    operations.sort(Comparator.comparingLong(Op::arrived));
    List<Op> sorted = new ArrayList<>();
    TreeMap<Long, Integer> changes = new TreeMap<>();
    changes.put(0L, 0);
    for (Op op : operations) {
      sorted.add(
          new Op(
              sorted.size() + 1,
              op.name(),
              "",
              op.lane(),
              op.arrived(),
              -1,
              -1,
              op.ended(),
              op.outcome(),
              op.status()));
      changes.merge(op.arrived(), 1, Integer::sum);
      changes.merge(op.ended(), -1, Integer::sum);
    }
    List<Level> levels = new ArrayList<>();
    int now = 0;
    for (var change : changes.entrySet()) {
      now += change.getValue();
      levels.add(new Level(change.getKey(), now));
    }
    long took = lanes.stream().mapToLong(Lane::to).max().orElse(1);
    List<Blocking> blocking =
        List.of(
            new Blocking(
                SEND,
                "return client.send(request, BodyHandlers.ofString());",
                "HttpClient.send",
                State.BLOCKED,
                50_000L * operations.size(),
                operations.size()),
            new Blocking(
                JOIN, "return done.join();", "CompletableFuture.join", State.BLOCKED, took / 2, 1));
    return new Timeline(
        Timeline.VERSION,
        name,
        EXERCISE,
        "request",
        took,
        Timeline.WELL,
        lanes,
        sorted,
        levels,
        blocking);
  }
}
