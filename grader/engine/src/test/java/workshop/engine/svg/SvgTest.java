package workshop.engine.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {
  @Test
  void text_and_attributes_are_escaped() {
    Svg svg = new Svg();

    svg.open("g", "class", "\"><script>").leaf("text", "</text><script>&", "x", 0.5).close();

    assertThat(svg.toString())
        .isEqualTo(
            "<g class=\"&quot;&gt;&lt;script&gt;\">"
                + "<text x=\"0.5\">&lt;/text&gt;&lt;script&gt;&amp;</text></g>");
  }

  @Test
  void a_character_that_xml_cannot_have_is_replaced() {
    Svg svg = new Svg();

    svg.leaf("text", "a\0\ud800\n🍅", "id", "\u0007");

    assertThat(svg.toString()).isEqualTo("<text id=\"�\">a��\n🍅</text>");
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "0.5, 0.5", "12.345, 12.35", "0.05, 0.05", "-3.1, -3.1", "-0.001, 0"})
  void numbers_are_short(double value, String text) {
    assertThat(Svg.number(value)).isEqualTo(text);
  }
}
