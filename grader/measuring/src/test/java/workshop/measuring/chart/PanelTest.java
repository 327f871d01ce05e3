package workshop.measuring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {
  @Test
  void a_bar_is_as_long_as_its_value() {
    Bar half = bar(5);

    Panel panel = new Panel("", "", false, List.of(half, bar(10)));

    assertThat(panel.share(half)).isEqualTo(0.5);
  }

  @Test
  void a_logarithmic_step_is_a_factor() {
    List<Bar> bars = List.of(bar(10), bar(100), bar(1_000));

    Panel panel = new Panel("", "", true, bars);

    assertThat(bars.stream().map(panel::share)).containsExactly(0.1, 0.5, 1.0);
  }

  @Test
  void nothing_is_drawn_for_what_was_not_tried() {
    Bar none = bar(-1);

    Panel panel = new Panel("", "", true, List.of(none, bar(10)));

    assertThat(panel.share(none)).isZero();
  }

  private static Bar bar(double value) {
    return new Bar("", value, "", Bar.Mark.PLAIN);
  }
}
