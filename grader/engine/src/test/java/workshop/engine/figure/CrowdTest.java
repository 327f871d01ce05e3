package workshop.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Timeline;

class CrowdTest {
  @Test
  void few_threads_have_a_block_each() {
    assertThat(names(Made.run(4, 4)))
        .containsExactly("main", "pool-1-thread-2", "pool-1-thread-3", "pool-1-thread-4");
  }

  @Test
  void many_that_are_alike_have_one_together() {
    List<Crowd> crowds = Crowd.of(Made.run(17, 34), 9);

    assertThat(crowds).extracting(Crowd::name).containsExactly("main", "16 × pool-1-thread");
    assertThat(crowds.get(1).operations()).hasSize(32);
    assertThat(crowds.get(1).rows().count()).isEqualTo(16);
  }

  @Test
  void lanes_that_stand_for_many_have_a_short_name() {
    List<Lane> lanes =
        List.of(
            Made.lane(1, "main", 0, 1_000),
            together(2, "HttpClient-1, its own threads"),
            together(3, "pool-…-thread-…"));

    assertThat(names(Made.run(lanes, List.of(), List.of())))
        .containsExactly("main", "64 × HttpClient-1’s own", "64 × pool-thread");
  }

  @Test
  void a_thread_that_has_ended_leaves_its_strip_to_another() {
    List<Lane> lanes = new ArrayList<>(List.of(Made.lane(1, "main", 0, 6_000)));
    for (int i = 0; i < 6; i++) {
      lanes.add(virtual(i + 2, i * 1_000L, (i + 1) * 1_000L));
    }

    List<Crowd> crowds = Crowd.of(Made.run(lanes, List.of(), List.of()), 9);

    assertThat(crowds.get(1).name()).isEqualTo("6 virtual threads");
    assertThat(crowds.get(1).strips().count()).isEqualTo(1);
  }

  @Test
  void where_many_have_a_block_each_fewer_that_are_alike_share_one() {
    List<Lane> lanes = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      lanes.add(Made.lane(i, "stage-" + (i / 4) + "-thread-" + i, 0, 1_000));
    }

    List<String> names = names(Made.run(lanes, List.of(), List.of()));

    assertThat(names).contains("4 × stage-1-thread", "4 × stage-2-thread");
  }

  @Test
  void who_only_waits_and_asks_for_nothing_is_left_out_but_the_caller() {
    List<Lane> lanes = List.of(waiting(1, "main"), waiting(2, "asks"), waiting(3, "idle"));
    List<Op> asked = List.of(Made.op(1, 2, "", 0));

    assertThat(names(Made.run(lanes, asked, List.of()))).containsExactly("main", "asks");
  }

  @Test
  void the_caller_asked_where_nobody_else_was_there() {
    List<Lane> lanes = List.of(Made.lane(1, "main", 0, 1_000));

    Crowd main = Crowd.of(Made.run(lanes, List.of(Made.op(1, 0, "", 0)), List.of()), 9).getFirst();

    assertThat(main.asked("request")).isEqualTo("1 request");
  }

  @Test
  void what_was_asked_is_counted_and_so_is_what_never_ended() {
    Crowd many = Crowd.of(Made.run(17, 34), 9).get(1);
    Op open = new Op(1, "/", "", 1, 0, -1, -1, -1, "OPEN", 0);
    List<Lane> lanes = List.of(Made.lane(1, "main", 0, 1_000));
    Crowd stuck = Crowd.of(Made.run(lanes, List.of(open), List.of()), 9).getFirst();

    assertThat(many.asked("request")).isEqualTo("32 requests, 16 at once");
    assertThat(stuck.asked("transfer")).isEqualTo("1 transfer, never ended");
  }

  @Test
  void where_operations_are_of_several_kinds_a_block_says_which() {
    List<Lane> lanes = List.of(Made.lane(1, "main", 0, 1_000));
    List<Op> asked = List.of(Made.op(1, 1, "lookup", 0));

    assertThat(Crowd.of(Made.run(lanes, asked, List.of()), 9).getFirst().asked("operation"))
        .isEqualTo("1 lookup");
  }

  @Test
  void an_operation_of_nobody_known_has_a_block() {
    List<Lane> lanes = List.of(Made.lane(1, "main", 0, 1_000), Made.lane(2, "other", 0, 1_000));

    assertThat(names(Made.run(lanes, List.of(Made.op(1, 0, "", 0)), List.of())))
        .containsExactly("main", "other", "not known who");
  }

  private static List<String> names(Timeline run) {
    return Crowd.of(run, 9).stream().map(Crowd::name).toList();
  }

  private static Lane together(int id, String name) {
    List<Span> spans = List.of(Span.of(Span.State.WORKING, 0, 1_000));
    return new Lane(id, Lane.Kind.PLATFORM, name, 0, 0, 1_000, 64, -1, spans);
  }

  private static Lane virtual(int id, long from, long to) {
    List<Span> spans = List.of(Span.of(Span.State.BLOCKED, from, to));
    return new Lane(id, Lane.Kind.VIRTUAL, "", 0, from, to, 1, -1, spans);
  }

  private static Lane waiting(int id, String name) {
    List<Span> spans = List.of(Span.of(Span.State.WAITING, 0, 1_000));
    return new Lane(id, Lane.Kind.PLATFORM, name, 0, 0, 1_000, 1, -1, spans);
  }
}
