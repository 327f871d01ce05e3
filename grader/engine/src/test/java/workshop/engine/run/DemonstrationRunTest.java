package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.timeline.Blocking;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Lane.Kind;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Span.State;
import workshop.engine.timeline.Timeline;

/// What a run looks like, model by model: by who did what in which order, never by how long it
/// took.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationRunTest {
  private static final int PAGES = 12;

  private Errands errands;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    errands = new Errands(folder);
  }

  @AfterAll
  void close() {
    errands.close();
  }

  /// A sleep is in the recorder's time, a request in the host's. Each sleep came behind one request
  /// and before the next: clocks more than its length apart would show another order.
  @Test
  void all_clocks_are_one() throws Exception {
    Timeline timeline =
        errands.record(
            """
                try (HttpClient client = HttpClient.newHttpClient()) {
                  for (URI page : pages) {
                    client.send(get(page), BodyHandlers.ofString());
                    Thread.sleep(5);
                  }
                }
            """);

    assertThat(timeline.ended()).isEqualTo("well");
    List<Op> requests = timeline.operations();
    List<Span> sleeps = spans(timeline.lanes().getFirst(), State.SLEEPING);
    assertThat(requests).hasSize(PAGES);
    assertThat(sleeps).hasSize(PAGES);
    for (int i = 0; i < PAGES; i++) {
      assertThat(requests.get(i).ended()).isLessThan(sleeps.get(i).to());
      if (i > 0) {
        assertThat(requests.get(i).arrived()).isGreaterThan(sleeps.get(i - 1).from());
      }
    }
  }

  @Test
  void one_after_another_is_one_lane_and_never_two_in_flight() throws Exception {
    Timeline timeline =
        errands.record(
            """
                try (HttpClient client = HttpClient.newHttpClient()) {
                  for (URI page : pages) {
                    client.send(get(page), BodyHandlers.ofString());
                  }
                }
            """);

    Lane main = timeline.lanes().getFirst();
    assertThat(main.name()).isEqualTo("main");
    assertThat(timeline.operations()).hasSize(PAGES).allMatch(op -> op.lane() == main.id());
    assertThat(mostInFlight(timeline)).isOne();
    assertThat(spans(main, State.BLOCKED)).hasSizeGreaterThanOrEqualTo(PAGES);
    Blocking line = timeline.blocking().getFirst();
    assertThat(line.place().link()).isEqualTo("Errand.java:9");
    assertThat(line.source()).isEqualTo("client.send(get(page), BodyHandlers.ofString());");
    assertThat(line.call()).isEqualTo("HttpClient.send");
    assertThat(line.state()).isEqualTo(State.BLOCKED);
    assertThat(line.times()).isGreaterThanOrEqualTo(PAGES);
    assertThat(timeline.lanes())
        .filteredOn(lane -> lane.name().startsWith("HttpClient-1"))
        .singleElement()
        .matches(lane -> lane.count() > 1);
  }

  @Test
  void each_thread_of_a_pool_has_a_lane_and_any_name() throws Exception {
    Timeline timeline =
        errands.record(
            """
                ThreadFactory named = Thread.ofPlatform().name("<script>alert(", 1).factory();
                try (HttpClient client = HttpClient.newHttpClient();
                    ExecutorService pool = Executors.newFixedThreadPool(4, named)) {
                  for (URI page : pages) {
                    pool.submit(() -> client.send(get(page), BodyHandlers.ofString()));
                  }
                }
            """);

    List<Lane> pool = lanes(timeline, Kind.PLATFORM, "<script>alert(");
    assertThat(pool).hasSize(4);
    // The first wait of a lane may be for a class that a sibling is loading.
    assertThat(pool)
        .allSatisfy(
            lane ->
                assertThat(spans(lane, State.BLOCKED))
                    .extracting(Span::call)
                    .contains("HttpClient.send"));
    assertThat(askers(timeline)).isEqualTo(ids(pool));
    assertThat(mostInFlight(timeline)).isBetween(2, 4);
  }

  @Test
  void each_virtual_thread_has_a_lane() throws Exception {
    Timeline timeline =
        errands.record(
            """
                try (HttpClient client = HttpClient.newHttpClient();
                    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                  for (URI page : pages) {
                    threads.submit(() -> client.send(get(page), BodyHandlers.ofString()));
                  }
                }
            """);

    List<Lane> threads = lanes(timeline, Kind.VIRTUAL, "");
    assertThat(threads).hasSize(PAGES);
    assertThat(threads).anyMatch(lane -> !spans(lane, State.BLOCKED).isEmpty());
    assertThat(askers(timeline)).isEqualTo(ids(threads));
    assertThat(timeline.lanes()).noneMatch(lane -> lane.name().startsWith("ForkJoinPool-1-worker"));
  }

  @Test
  void who_asks_without_waiting_asks_for_everything() throws Exception {
    Timeline timeline =
        errands.record(
            """
                try (HttpClient client = HttpClient.newHttpClient()) {
                  List<CompletableFuture<?>> all = new ArrayList<>();
                  for (URI page : pages) {
                    all.add(client.sendAsync(get(page), BodyHandlers.ofString()));
                  }
                  CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
                }
            """);

    assertThat(askers(timeline)).containsExactly(1);
    assertThat(mostInFlight(timeline)).isGreaterThan(1);
    assertThat(timeline.lanes())
        .allMatch(lane -> lane.id() == 1 || lane.name().startsWith("HttpClient-1"));
    assertThat(timeline.blocking())
        .anyMatch(line -> line.place().line() == 12 && line.call().equals("CompletableFuture.join"))
        .noneMatch(line -> line.call().equals("HttpClient.send"));
  }

  /// Their units are in the host's time, and their lives in ours.
  @Test
  void each_child_has_a_lane_and_what_it_did_lies_in_its_life() throws Exception {
    Timeline timeline =
        errands.record(
            """
                List<Process> children = new ArrayList<>();
                for (String name : List.of("north", "south")) {
                  List<String> command = new ArrayList<>(Workers.command(Helper.class));
                  command.add(name);
                  children.add(new ProcessBuilder(command).inheritIO().start());
                }
                for (Process child : children) {
                  child.waitFor();
                }
            """,
            """
            public static class Helper {
              public static void main(String[] args) throws Exception {
                for (int i = 0; i < 3; i++) {
                  Unit.run(args[0] + " " + i, "", () -> { Thread.sleep(5); return 0; });
                }
              }
            }
            """);

    List<Lane> children = lanes(timeline, Kind.PROCESS, "errands.Errand$Helper");
    assertThat(children).extracting(Lane::process).containsExactly(1, 2);
    assertThat(timeline.operations()).hasSize(6);
    assertThat(askers(timeline)).isEqualTo(ids(children));
    for (Op unit : timeline.operations()) {
      Lane child = timeline.lanes().get(unit.lane() - 1);
      assertThat(unit.arrived()).isGreaterThan(child.from());
      assertThat(unit.ended()).isLessThan(child.to());
    }
    assertThat(timeline.blocking()).anyMatch(line -> line.place().line() == 14);
  }

  @Test
  void ten_thousand_operations_fit() throws Exception {
    Timeline timeline =
        errands.record(
            """
                try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                  for (int i = 0; i < 10_000; i++) {
                    String name = "unit " + i;
                    threads.submit(() -> Unit.run(name, "", () -> name));
                  }
                }
            """);

    assertThat(timeline.ended()).isEqualTo("well");
    assertThat(timeline.operations()).hasSize(10_000);
    Lane group = lanes(timeline, Kind.VIRTUAL, "").getFirst();
    assertThat(group.count()).isEqualTo(10_000);
    assertThat(group.spans()).isNotEmpty().hasSizeLessThan(5_000);
    assertThat(askers(timeline)).containsExactly(group.id());
  }

  private static List<Lane> lanes(Timeline timeline, Kind kind, String name) {
    return timeline.lanes().stream()
        .filter(lane -> lane.kind() == kind && lane.name().startsWith(name))
        .toList();
  }

  private static Set<Integer> ids(List<Lane> lanes) {
    return lanes.stream().map(Lane::id).collect(Collectors.toSet());
  }

  private static Set<Integer> askers(Timeline timeline) {
    return timeline.operations().stream().map(Op::lane).collect(Collectors.toSet());
  }

  private static List<Span> spans(Lane lane, State state) {
    return lane.spans().stream().filter(span -> span.state() == state).toList();
  }

  private static int mostInFlight(Timeline timeline) {
    return timeline.inFlight().stream().mapToInt(Level::count).max().orElse(0);
  }
}
