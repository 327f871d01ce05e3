package workshop.engine.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void ordinary_text_stays_as_it_is() {
    assertThat(PlainText.of("Kürs <b> & \"Söhne\" 漢字 🍅", 80))
        .isEqualTo("Kürs <b> & \"Söhne\" 漢字 🍅");
  }

  @Test
  void it_becomes_one_line() {
    assertThat(PlainText.of("a\nb\r\tc\u2028d\u2029e\u0085f", 80)).isEqualTo("a b  c d e�f");
  }

  @Test
  void what_xml_cannot_have_or_turns_text_around_is_replaced() {
    assertThat(PlainText.of("\0\u001b[31m\u202e\uFFFE\ud800x", 80)).isEqualTo("��[31m���x");
  }

  @Test
  void long_text_loses_its_middle() {
    assertThat(PlainText.of("0123456789", 10)).isEqualTo("0123456789");
    assertThat(PlainText.of("0123456789A", 10)).isEqualTo("0123…6789A");
    assertThat(PlainText.of("🍅".repeat(9), 3)).isEqualTo("🍅…🍅");
  }
}
