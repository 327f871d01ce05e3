package workshop.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workshop.engine.facts.CodePlace;
import workshop.engine.timeline.Lane.Kind;
import workshop.engine.timeline.Span.State;

class TimelineJsonTest {
  @Test
  void the_sample_is_read() throws IOException {
    Timeline sample = TimelineJson.read(sample());

    assertThat(sample.exercise()).isEqualTo("02-web-scraping");
    assertThat(sample.lanes()).hasSize(6);
    assertThat(sample.lanes().get(2).name()).isEqualTo("<script>alert('pool')</script>");
    assertThat(sample.lanes().get(4).kind()).isEqualTo(Kind.VIRTUAL);
    Span send = sample.lanes().get(1).spans().get(1);
    assertThat(send.state()).isEqualTo(State.BLOCKED);
    assertThat(send.place())
        .isEqualTo(
            new CodePlace("webscraping.CatalogueScraper", "fetch", "CatalogueScraper.java", 57));
    assertThat(sample.inFlight()).startsWith(new Level(0, 0));
    assertThat(sample.operations()).anyMatch(op -> op.ended() == -1);
    assertThat(sample.blocking().getFirst().times()).isPositive();
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    Timeline sample = TimelineJson.read(sample());

    String written = TimelineJson.write(sample);

    assertThat(TimelineJson.read(written)).isEqualTo(sample);
    assertThat(written)
        .contains("\"state\":\"blocked\"", "\"inFlight\":[[0,0],[", "\"kind\":\"process\"")
        .doesNotContain("known", "null", "endedWell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{}",
        "{\"version\":2}",
        "{\"version\":1,\"lanes\":7}",
        "{\"ver"
      })
  void anything_else_is_no_timeline(String json) {
    assertThatThrownBy(() -> TimelineJson.read(json)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String sample() throws IOException {
    try (InputStream in = TimelineJsonTest.class.getResourceAsStream("sample.json")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
