package workshop.engine.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {
  @Test
  void bars_of_one_look_become_one_path_and_their_edges_another() {
    Marks marks = new Marks(1);

    marks.add(Look.DONE, 10, 30, 0, 4);
    marks.add(Look.DONE, 30, 50, 0, 4);
    marks.add(Look.DONE, 5, 9, 5, 4);

    assertThat(written(marks))
        .isEqualTo(
            "<g><path class=\"done\" d=\"m10 0h20v4h-20zm20 0h20v4h-20zm-25 5h4v4h-4z\"/>"
                + "<path class=\"done edge\" d=\"m10 0v4m20 -4v4m-25 1v4\"/></g>");
  }

  @Test
  void a_bar_without_length_is_seen() {
    Marks marks = new Marks(1);

    marks.add(Look.WORKING, 10, 10, 0, 4);

    assertThat(written(marks)).contains("m10 0h1v4h-1z");
  }

  @Test
  void bars_of_one_row_that_begin_within_a_grain_are_one_as_long_as_they_together() {
    Marks marks = new Marks(10);

    marks.add(Look.DONE, 10, 12, 0, 4);
    marks.add(Look.DONE, 14, 25, 0, 4);
    marks.add(Look.DONE, 20, 30, 0, 4);

    assertThat(written(marks)).contains("d=\"m10 0h13v4h-13zm10 0h10v4h-10z\"");
  }

  @Test
  void looks_differ_in_shape() {
    Marks marks = new Marks(1);

    marks.add(Look.SLEEPING, 0, 10, 0, 10);
    marks.add(Look.WAITING, 0, 10, 0, 10);

    assertThat(written(marks))
        .contains("class=\"waiting\" d=\"m0 4h10v2h-10z\"")
        .contains("class=\"sleeping\" d=\"m0 0h10v3h-10z\"")
        .contains("class=\"sleeping\" d=\"m0 7h10v3h-10z\"");
  }

  @Test
  void many_bars_become_several_paths() {
    Marks marks = new Marks(1);

    for (int i = 0; i < 101; i++) {
      marks.add(Look.DONE, 2 * i, 2 * i + 1, 0, 4);
    }

    assertThat(written(marks)).contains("<path class=\"done\" d=\"m200 0h1v4h-1z\"/>");
  }

  @Test
  void a_grain_grows_with_the_number_of_bars() {
    assertThat(Marks.grain(20_000)).isEqualTo(1);
    assertThat(Marks.grain(20_001)).isEqualTo(10);
    assertThat(Marks.grain(Integer.MAX_VALUE)).isEqualTo(Scale.UNITS / 1_000);
  }

  private static String written(Marks marks) {
    Svg svg = new Svg();
    svg.open("g");
    marks.write(svg);
    return svg.close().toString();
  }
}
