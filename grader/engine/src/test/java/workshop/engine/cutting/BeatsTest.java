package workshop.engine.cutting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BeatsTest {
  @Test
  void the_nearest_beat_tells() {
    Beats beats = new Beats();
    beats.add(1_000, 100, 10);
    beats.add(2_000, 1_200, 10);

    assertThat(beats.nanos(900)).isEqualTo(0);
    assertThat(beats.nanos(1_400)).isEqualTo(500);
    assertThat(beats.nanos(1_600)).isEqualTo(800);
    assertThat(beats.nanos(5_000)).isEqualTo(4_200);
  }

  @Test
  void a_wide_one_tells_only_where_there_is_no_other() {
    Beats beats = new Beats();
    beats.add(1_000, 500, 1_000_000);
    assertThat(beats.nanos(1_000)).isEqualTo(500);

    beats.add(9_000, 8_100, 10);
    assertThat(beats.nanos(1_000)).isEqualTo(100);
  }

  @Test
  void without_a_beat_nothing_is_known() {
    assertThatThrownBy(() -> new Beats().nanos(1)).isInstanceOf(IllegalStateException.class);
  }
}
