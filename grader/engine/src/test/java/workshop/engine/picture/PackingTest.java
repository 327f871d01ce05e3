package workshop.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workshop.engine.timeline.Op;

class PackingTest {
  @Test
  void one_after_the_other_needs_one_row() {
    assertThat(Packing.of(List.of(op(0, 10), op(10, 20), op(20, 30)), 30).count()).isEqualTo(1);
  }

  @Test
  void those_at_once_have_a_row_each_and_the_first_free_one_is_taken() {
    Packing packing = Packing.of(List.of(op(0, 10), op(1, 30), op(2, 5), op(6, 9), op(12, 20)), 30);

    assertThat(packing.rows()).containsExactly(0, 1, 2, 2, 0);
    assertThat(packing.count()).isEqualTo(3);
  }

  @Test
  void one_that_never_ended_keeps_its_row() {
    assertThat(Packing.of(List.of(op(0, -1), op(20, 25)), 30).rows()).containsExactly(0, 1);
  }

  @Test
  void none_need_no_row() {
    assertThat(Packing.of(List.of(), 30).count()).isZero();
  }

  private static Op op(long from, long to) {
    return new Op(1, "", "", 1, from, -1, -1, to, "ANSWERED", 200);
  }
}
