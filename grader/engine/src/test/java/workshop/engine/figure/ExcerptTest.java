package workshop.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Timeline;

class ExcerptTest {
  private final Timeline run =
      Made.run(
          List.of(
              Made.lane(1, "main", 0, 9_000),
              Made.lane(2, "early", 0, 2_000),
              Made.lane(3, "late", 5_000, 9_000)),
          List.of(
              Made.op(1, 1, "task 1", 1_000),
              Made.op(2, 3, "task 2", 6_000),
              Made.op(3, 3, "task 2", 7_500)),
          List.of(new Level(0, 0), new Level(1_000, 1), new Level(2_000, 0), new Level(6_000, 1)));

  @Test
  void all_of_a_run_is_that_run() {
    assertThat(Excerpt.ALL.of(run)).isSameAs(run);
  }

  @Test
  void a_part_lasts_from_its_first_operation_to_the_end_of_its_last() {
    Timeline part = new Excerpt("task 2", 0).of(run);

    assertThat(part.took()).isEqualTo(2_500);
    assertThat(part.operations()).extracting(Op::arrived).containsExactly(0L, 1_500L);
    assertThat(part.operations()).extracting(Op::ended).containsExactly(1_000L, 2_500L);
    assertThat(part.inFlight()).containsExactly(new Level(0, 1));
  }

  @Test
  void who_had_ended_before_or_had_not_begun_is_not_in_it() {
    assertThat(new Excerpt("task 1", 0).of(run).lanes())
        .extracting(Lane::name)
        .containsExactly("main", "early");
    assertThat(new Excerpt("task 2", 0).of(run).lanes())
        .extracting(Lane::name)
        .containsExactly("main", "late");
  }

  @Test
  void its_lanes_and_what_they_did_are_cut() {
    Lane main = new Excerpt("task 2", 0).of(run).lanes().getFirst();

    assertThat(main.to()).isEqualTo(2_500);
    assertThat(main.spans().getFirst().from()).isZero();
    assertThat(main.spans().getFirst().to()).isEqualTo(2_500);
  }

  @Test
  void what_is_cut_off_at_the_end_has_not_ended() {
    Timeline part = new Excerpt("task 2", 2_000).of(run);

    assertThat(part.took()).isEqualTo(2_000);
    assertThat(part.operations()).extracting(Op::ended).containsExactly(1_000L, -1L);
  }

  @Test
  void a_run_without_the_part_stays_as_it_is() {
    assertThat(new Excerpt("task 3", 0).of(run)).isSameAs(run);
  }
}
