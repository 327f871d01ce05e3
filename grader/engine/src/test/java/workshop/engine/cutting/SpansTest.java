package workshop.engine.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.engine.facts.CodePlace;
import workshop.engine.recording.Nursery;
import workshop.engine.recording.Stretch;
import workshop.engine.timeline.Blocking;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Span.State;

class SpansTest {
  private static final CodePlace LINE = new CodePlace("a.B", "c", "B.java", 7);
  private static final long ORIGIN = 1_000_000;

  @Test
  void what_goes_on_is_one_span() {
    List<Span> spans =
        Spans.of(
            List.of(
                working(0, 10), blocked(10, 20), blocked(20, 25), working(25, 25), working(25, 30)),
            ORIGIN);

    assertThat(spans)
        .containsExactly(
            Span.of(State.WORKING, 0, 10),
            new Span(State.BLOCKED, 10, 25, "HttpClient.send", LINE),
            Span.of(State.WORKING, 25, 30));
  }

  @Test
  void of_too_many_the_shortest_are_left_out() {
    List<Stretch> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(working(i * 10L, i * 10L + 1));
      many.add(blocked(i * 10L + 1, i * 10L + 10));
    }

    List<Span> spans = Spans.of(many, ORIGIN);

    assertThat(spans.size()).isLessThanOrEqualTo(2_000);
    assertThat(spans.getFirst().from()).isZero();
    assertThat(spans.getLast().to()).isEqualTo(100_000);
  }

  @Test
  void together_they_do_what_the_busiest_does() {
    List<Span> merged =
        Merged.of(
            List.of(
                List.of(Span.of(State.WAITING, 0, 50), Span.of(State.WORKING, 50, 60)),
                List.of(Span.of(State.BLOCKED, 20, 55), Span.of(State.SLEEPING, 60, 70)),
                List.of()));

    assertThat(merged)
        .containsExactly(
            Span.of(State.WAITING, 0, 20),
            Span.of(State.BLOCKED, 20, 50),
            Span.of(State.WORKING, 50, 60),
            Span.of(State.SLEEPING, 60, 70));
  }

  @Test
  void a_line_is_told_once_with_all_its_time() {
    List<Blocking> lines =
        Standing.at(
            List.of(blocked(-20, 10), working(0, 90), blocked(20, 25), blocked(90, 200)),
            ORIGIN,
            ORIGIN + 100_000);

    assertThat(lines)
        .containsExactly(new Blocking(LINE, "", "HttpClient.send", State.BLOCKED, 25, 3));
  }

  @Test
  void so_many_are_in_flight() {
    assertThat(Log.levels(List.of(op(10, 30), op(20, 30), op(30, 40), op(35, -1)), 50))
        .containsExactly(
            new Level(0, 0),
            new Level(10, 1),
            new Level(20, 2),
            new Level(30, 1),
            new Level(35, 2),
            new Level(40, 1),
            new Level(50, 0));
    assertThat(Log.levels(List.of(), 50)).containsExactly(new Level(0, 0));
    assertThat(Log.levels(List.of(op(0, 5)), 50)).containsExactly(new Level(0, 1), new Level(5, 0));
  }

  @Test
  void a_child_is_called_by_what_it_runs() {
    assertThat(Nursery.name("/opt/java/bin/java -cp x workshop.practice.work.WorkerMain a.B 17"))
        .isEqualTo("a.B");
    assertThat(Nursery.name("/bin/sleep 10")).isEqualTo("sleep");
    assertThat(Nursery.name("")).isEmpty();
  }

  private static Stretch working(long from, long to) {
    return new Stretch(1, State.WORKING, ORIGIN + from * 1000, ORIGIN + to * 1000, "", null);
  }

  private static Stretch blocked(long from, long to) {
    return new Stretch(
        1, State.BLOCKED, ORIGIN + from * 1000, ORIGIN + to * 1000, "HttpClient.send", LINE);
  }

  private static Op op(long arrived, long ended) {
    return new Op(1, "a", "", 1, arrived, -1, -1, ended, "ANSWERED", 200);
  }
}
