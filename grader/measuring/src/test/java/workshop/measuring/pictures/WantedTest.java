package workshop.measuring.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workshop.engine.figure.Excerpt;

class WantedTest {
  @Test
  void a_line_names_a_picture_an_exercise_and_a_submission() {
    Map<String, List<Wanted>> wanted =
        Wanted.in(List.of("# which", "", "hybrid   14-gallery   answer"));

    assertThat(wanted)
        .containsOnly(
            Map.entry("hybrid", List.of(new Wanted("14-gallery", "answer", Excerpt.ALL, ""))));
    assertThat(wanted.get("hybrid").getFirst().origin()).isEqualTo("14 gallery, our answer");
  }

  @Test
  void it_may_name_a_stretch_and_a_title() {
    Wanted wanted =
        Wanted.in(List.of("a 02-web-scraping wrong/x task 2 first 30 ms : one by one"))
            .get("a")
            .getFirst();

    assertThat(wanted.excerpt()).isEqualTo(new Excerpt("task 2", 30_000));
    assertThat(wanted.title()).isEqualTo("one by one");
    assertThat(wanted.origin()).isEqualTo("02 web scraping, wrong/x");
  }

  @Test
  void lines_of_one_name_are_runs_of_one_picture() {
    assertThat(Wanted.in(List.of("a 01 answer : first", "b 01 answer", "a 02 answer")).get("a"))
        .extracting(Wanted::exercise)
        .containsExactly("01", "02");
  }

  @Test
  void anything_else_is_an_error() {
    assertThatThrownBy(() -> Wanted.in(List.of("a 01 answer tusk 2")))
        .hasMessage("pictures.list: what is \"a 01 answer tusk 2\"?");
  }
}
