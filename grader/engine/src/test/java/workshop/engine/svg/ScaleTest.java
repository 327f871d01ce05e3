package workshop.engine.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
  @Test
  void a_moment_has_its_place_and_what_lies_outside_stands_at_the_end() {
    Scale scale = new Scale(2_000_000);

    assertThat(scale.at(0)).isZero();
    assertThat(scale.at(1_000_000)).isEqualTo(50_000);
    assertThat(scale.at(2_000_000)).isEqualTo(Scale.UNITS);
    assertThat(scale.at(-5)).isZero();
    assertThat(scale.at(Long.MAX_VALUE)).isEqualTo(Scale.UNITS);
  }

  @Test
  void a_run_that_took_no_time_has_a_scale_all_the_same() {
    assertThat(new Scale(0).at(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 999, 81_234, 812_345, 10_400_000, 3_600_000_000L})
  void ticks_are_round_and_not_too_many(long micros) {
    assertThat(new Scale(micros).ticks(10)).hasSizeBetween(1, 11).startsWith(0L).isSorted();
    assertThat(new Scale(micros).ticks(2)).hasSizeBetween(1, 3);
  }

  @Test
  void ticks_are_steps_of_one_two_or_five() {
    assertThat(new Scale(812_345).ticks(10)).containsSequence(100_000L, 200_000L);
    assertThat(new Scale(1_812_345).ticks(10)).containsSequence(200_000L, 400_000L);
    assertThat(new Scale(4_812_345).ticks(10)).containsSequence(500_000L, 1_000_000L);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "340, 340 µs",
    "1000, 1 ms",
    "1240, 1.24 ms",
    "81200, 81.2 ms",
    "812345, 812 ms",
    "999600, 1 s",
    "1240000, 1.24 s",
    "10400000, 10.4 s",
    "130000000, 130 s"
  })
  void a_time_is_said_with_three_digits(long micros, String words) {
    assertThat(Scale.words(micros)).isEqualTo(words);
  }
}
