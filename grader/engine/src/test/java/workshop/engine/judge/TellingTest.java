package workshop.engine.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.judge.Seen.doubtful;
import static workshop.engine.judge.Seen.free;
import static workshop.engine.judge.Seen.inChildren;
import static workshop.engine.judge.Seen.platform;
import static workshop.engine.judge.Seen.snapshot;
import static workshop.engine.judge.Seen.unseen;
import static workshop.engine.judge.Seen.virtual;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workshop.engine.facts.Snapshot;

class TellingTest {
  /// The share is 20 %, rounded up, and at least two.
  @ParameterizedTest
  @CsvSource({
    "2, 0, THREADS",
    "1, 1, UNTOLD",
    "2, 1, THREADS",
    "1, 2, ASYNC",
    "2, 2, HYBRID",
    "1, 9, ASYNC",
    "2, 8, HYBRID",
    "2, 9, ASYNC",
    "3, 8, HYBRID",
    "9, 2, THREADS",
    "8, 3, HYBRID",
    "9, 41, ASYNC",
    "10, 40, HYBRID",
    "10, 41, ASYNC",
    "0, 50, ASYNC",
    "50, 0, THREADS"
  })
  void a_model_counts_from_its_share_on(int carried, int free, Model model) {
    Telling telling = Telling.of(snapshot(platform(carried), free(free)), false);

    assertThat(telling).isEqualTo(new Telling(model, carried + free, carried, free, 0, 0, 0));
  }

  @Test
  void one_held_operation_is_sequential_whoever_waits() {
    assertThat(Telling.of(snapshot(virtual(1)), false).model()).isEqualTo(Model.SEQUENTIAL);
    assertThat(Telling.of(snapshot(free(1)), false).model()).isEqualTo(Model.SEQUENTIAL);
  }

  @Test
  void doubtful_operations_count_as_they_are_told_to() {
    Snapshot snapshot = snapshot(doubtful(3), platform(1));

    assertThat(Telling.of(snapshot, false)).isEqualTo(new Telling(Model.ASYNC, 4, 1, 3, 0, 0, 0));
    assertThat(Telling.of(snapshot, true)).isEqualTo(new Telling(Model.THREADS, 4, 4, 0, 0, 0, 0));
  }

  @Test
  void a_doubt_matters_if_it_decides() {
    assertThat(Telling.doubtMatters(snapshot(doubtful(2)))).isTrue();
    assertThat(Telling.doubtMatters(snapshot(doubtful(4), free(16)))).isTrue();
  }

  @Test
  void a_doubt_below_the_share_does_not_matter() {
    assertThat(Telling.doubtMatters(snapshot(doubtful(3), free(16)))).isFalse();
    assertThat(Telling.doubtMatters(snapshot(platform(2), free(8)))).isFalse();
  }

  @Test
  void a_doubt_about_the_only_operation_does_not_matter() {
    assertThat(Telling.doubtMatters(snapshot(doubtful(1)))).isFalse();
    assertThat(Telling.doubtMatters(Snapshot.empty())).isFalse();
  }

  @Test
  void as_many_unseen_operations_as_a_share_forbid_to_tell() {
    assertThat(model(snapshot(free(9), unseen(2)))).isEqualTo(Model.ASYNC);
    assertThat(model(snapshot(free(8), unseen(3)))).isEqualTo(Model.UNTOLD);
    assertThat(model(snapshot(platform(6), unseen(2)))).isEqualTo(Model.UNTOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 8, 2, PROCESSES",
    "0, 0, 2, 2, PROCESSES",
    "1, 0, 8, 4, PROCESSES",
    "0, 0, 8, 1, UNTOLD", // one child alone
    "8, 0, 8, 1, UNTOLD",
    "9, 0, 1, 1, THREADS",
    "0, 9, 1, 1, ASYNC",
    "8, 0, 4, 2, HYBRID",
    "0, 8, 4, 2, HYBRID",
    "4, 4, 4, 2, HYBRID",
    "0, 0, 1, 1, SEQUENTIAL"
  })
  void children_count_if_two_of_them_hold_one(
      int carried, int free, int byChildren, int children, Model model) {
    assertThat(model(snapshot(platform(carried), free(free), inChildren(byChildren, children))))
        .isEqualTo(model);
  }

  private static Model model(Snapshot snapshot) {
    return Telling.of(snapshot, false).model();
  }
}
