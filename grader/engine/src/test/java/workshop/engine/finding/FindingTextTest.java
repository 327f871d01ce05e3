package workshop.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.facts.CodePlace;

class FindingTextTest {
  private static final SourceText NO_SOURCES = new SourceText(List.of());
  private static final CodePlace PLACE =
      new CodePlace("webscraping.CatalogueScraper", "fetch", "CatalogueScraper.java", 2);

  /// Two words that fill a line behind its label.
  private static final String WORDS = "a".repeat(33) + " " + "b".repeat(34);

  @TempDir private Path folder;

  @Test
  void a_finding_is_four_parts_always_in_this_order() throws IOException {
    Finding finding =
        new Finding(
            Rule.MODEL,
            "THREADS",
            "32 requests in flight, and 32 threads each waiting for one",
            "async: many requests in flight and no thread waits",
            PLACE,
            "start every request before you wait for any");

    assertThat(FindingText.lines(finding, secondLine("    send(request);")))
        .containsExactly(
            "We saw    32 requests in flight, and 32 threads each waiting for one",
            "Expected  async: many requests in flight and no thread waits",
            "Where     CatalogueScraper.fetch (CatalogueScraper.java:2)  send(request);",
            "Try       start every request before you wait for any");
  }

  @Test
  void a_quote_that_does_not_fit_beside_the_place_goes_below_it() throws IOException {
    assertThat(where("x".repeat(18)))
        .containsExactly(
            "Where     CatalogueScraper.fetch (CatalogueScraper.java:2)  " + "x".repeat(18));
    assertThat(where("x".repeat(19)))
        .containsExactly(
            "Where     CatalogueScraper.fetch (CatalogueScraper.java:2)",
            "          " + "x".repeat(19));
  }

  @Test
  void a_quote_longer_than_a_line_is_cut() throws IOException {
    assertThat(where("x".repeat(68)).getLast()).isEqualTo("          " + "x".repeat(68));
    assertThat(where("x".repeat(69)).getLast()).isEqualTo("          " + "x".repeat(65) + "...");
  }

  @Test
  void a_part_that_is_not_known_has_no_line() {
    Finding finding = Finding.of(Rule.ANSWER, "3 books", "", null, "");

    assertThat(lines(finding)).containsExactly("We saw    3 books");
  }

  @Test
  void a_place_without_its_source_is_told_without_quoting() {
    assertThat(where(PLACE))
        .isEqualTo("Where     CatalogueScraper.fetch (CatalogueScraper.java:2)");
  }

  @Test
  void a_place_without_a_line_names_the_file() {
    assertThat(where(new CodePlace("a.Box", "", "Box.java", 0)))
        .isEqualTo("Where     Box (Box.java)");
  }

  @Test
  void a_place_without_a_file_is_its_class_and_method() {
    assertThat(where(new CodePlace("a.Box$Lid", "open", "", 0)))
        .isEqualTo("Where     Box.Lid.open");
  }

  @Test
  void what_was_not_graded_says_so_first() {
    Finding finding = Finding.of(Rule.NOT_GRADED, "not one request was made", "all", null, "retry");

    assertThat(lines(finding))
        .containsExactly(
            "Not graded: not one request was made", "Expected  all", "Try       retry");
  }

  @Test
  void the_grader_takes_the_blame_for_its_own_failures() {
    Finding finding = Finding.of(Rule.GRADER, "HostLost: gone", "", null, "run it again");

    assertThat(lines(finding))
        .containsExactly(
            "The grader failed, not your code: HostLost: gone", "Try       run it again");
  }

  @Test
  void a_line_of_exactly_78_characters_stays_whole() {
    assertThat("We saw    " + WORDS).hasSize(78);
    assertThat(saw(WORDS)).containsExactly("We saw    " + WORDS);
  }

  @Test
  void a_longer_line_goes_on_indented_at_a_word() {
    assertThat(saw(WORDS + " and so on"))
        .containsExactly("We saw    " + WORDS, "          and so on");
    assertThat(saw(WORDS + "b and so on"))
        .containsExactly(
            "We saw    " + "a".repeat(33), "          " + "b".repeat(35) + " and so on");
  }

  @Test
  void a_word_too_long_for_a_line_is_cut() {
    assertThat(saw("x".repeat(140)))
        .containsExactly(
            "We saw    " + "x".repeat(68), "          " + "x".repeat(68), "          xxxx");
  }

  @Test
  void control_characters_are_made_harmless() {
    assertThat(saw("a\u001b[31mred\u0000\u0007\u009b2J"))
        .containsExactly("We saw    a?[31mred???2J");
  }

  @Test
  void a_finding_of_several_lines_is_told_in_one() {
    assertThat(saw("expected: 1\r\n\tbut was: 2\n"))
        .containsExactly("We saw    expected: 1 but was: 2");
  }

  private static List<String> lines(Finding finding) {
    return FindingText.lines(finding, NO_SOURCES);
  }

  private static List<String> saw(String saw) {
    return lines(Finding.of(Rule.ANSWER, saw, "", null, ""));
  }

  private List<String> where(String quote) throws IOException {
    List<String> lines =
        FindingText.lines(Finding.of(Rule.ANSWER, "", "", PLACE, ""), secondLine(quote));
    return lines.subList(1, lines.size());
  }

  private SourceText secondLine(String text) throws IOException {
    Path source = folder.resolve("CatalogueScraper.java");
    Files.writeString(source, "class CatalogueScraper {\n" + text + "\n}\n");
    return new SourceText(List.of(source));
  }

  private static String where(CodePlace place) {
    return lines(Finding.of(Rule.ANSWER, "", "", place, "")).get(1);
  }
}
