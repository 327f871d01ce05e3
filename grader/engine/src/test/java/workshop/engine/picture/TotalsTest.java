package workshop.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Timeline;

class TotalsTest {
  @Test
  void a_run_is_told_in_a_sentence() {
    Timeline run =
        run(
            List.of(lane(Lane.Kind.PLATFORM, 1), lane(Lane.Kind.VIRTUAL, 120)),
            List.of(op(200), op(503)),
            List.of(new Level(0, 0), new Level(500_000, 2), new Level(750_000, 1)));

    Totals totals = Totals.of(run);

    assertThat(totals.sentence())
        .isEqualTo(
            "2 requests in 1 s, at most 2 in flight and 0.8 on average,"
                + " by 1 thread and 120 virtual threads");
    assertThat(totals.failed()).isEqualTo(1);
  }

  @Test
  void a_run_without_operations_says_nothing_of_their_flight() {
    assertThat(Totals.of(run(List.of(), List.of(), List.of())).sentence())
        .isEqualTo("0 requests in 1 s");
  }

  @ParameterizedTest
  @CsvSource({
    "1, request, 1 request",
    "10000, request, '10,000 requests'",
    "2, query, 2 queries",
    "0, process, 0 processes",
    "3, batch, 3 batches"
  })
  void a_count_has_its_plural(int count, String unit, String words) {
    assertThat(Totals.count(count, unit)).isEqualTo(words);
  }

  private static Timeline run(List<Lane> lanes, List<Op> operations, List<Level> levels) {
    return new Timeline(
        1, "your run", "02", "request", 1_000_000, "well", lanes, operations, levels, List.of());
  }

  private static Lane lane(Lane.Kind kind, int count) {
    return new Lane(1, kind, "", 0, 0, 1_000_000, count, -1, List.of());
  }

  private static Op op(int status) {
    return new Op(1, "/", "", 1, 0, -1, -1, 5, "ANSWERED", status);
  }
}
