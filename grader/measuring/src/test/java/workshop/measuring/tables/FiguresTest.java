package workshop.measuring.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void a_time_has_the_unit_that_suits_it() {
    assertThat(Figures.nanos(37)).isEqualTo("37 ns");
    assertThat(Figures.nanos(8_100)).isEqualTo("8.1 µs");
    assertThat(Figures.nanos(157_029_290)).isEqualTo("157 ms");
    assertThat(Figures.nanos(1_051_140_000)).isEqualTo("1,051 ms");
  }

  @Test
  void a_size_has_the_unit_that_suits_it() {
    assertThat(Figures.bytes(109.9)).isEqualTo("110 bytes");
    assertThat(Figures.bytes(22_296)).isEqualTo("22 kB");
    assertThat(Figures.bytes(39_393_689)).isEqualTo("39 MB");
  }

  @Test
  void a_count_is_read_at_a_glance() {
    assertThat(Figures.count(64)).isEqualTo("64");
    assertThat(Figures.count(8_070)).isEqualTo("8,070");
    assertThat(Figures.count(1_955_459)).isEqualTo("1.96 million");
  }

  @Test
  void seconds_and_factors() {
    assertThat(Figures.seconds(0.424)).isEqualTo("0.42");
    assertThat(Figures.seconds(12.34)).isEqualTo("12.3");
    assertThat(Figures.times(6.24)).isEqualTo("6.2 times");
  }
}
