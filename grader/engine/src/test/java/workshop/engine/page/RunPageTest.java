package workshop.engine.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.board.Grade;
import workshop.board.State;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.run.Result;
import workshop.engine.run.Submission;
import workshop.engine.run.TestResult;
import workshop.engine.run.TestResult.Outcome;
import workshop.engine.timeline.Timeline;
import workshop.engine.timeline.TimelineJson;

class RunPageTest {
  private static final String EXERCISE = "02-web-scraping";

  @TempDir private Path folder;

  @Test
  void the_verdict_stands_above_its_evidence() throws IOException {
    Path source = Files.writeString(folder.resolve("Scraper.java"), "a\n  client.send(request);\n");

    Document page = page(List.of(source), sample());

    assertThat(page.select("h1").text()).isEqualTo("02 Web scraping");
    assertThat(page.select(".verdict.other").text()).isEqualTo("≠ right answer, other model");
    assertThat(page.select(".finding dl").text())
        .isEqualTo(
            "We saw 16 threads Expected none Where Scraper.fetch (Scraper.java:2)"
                + " client.send(request); Try it");
    assertThat(page.select(".checks li").eachText())
        .containsExactly("✗ task 1, failed the sentence 16 threads");
  }

  @Test
  void every_run_has_a_heading_a_picture_and_tables() {
    Timeline run = sample();

    Document page = page(List.of(), run, run.named("our answer"));

    assertThat(page.select("h3").eachText()).containsExactly("your run", "our answer");
    assertThat(page.select("svg.run")).hasSize(2);
    assertThat(page.select("details")).hasSize(2);
    assertThat(page.select("details").first().select("table").first().select("tbody tr"))
        .hasSameSizeAs(run.lanes());
    assertThat(page.select(".versus li")).hasSize(2);
  }

  @Test
  void the_lines_that_threads_stood_at_are_quoted() {
    Timeline run = sample();

    Document page = page(List.of(), run);

    assertThat(page.select("#lines + .wide tbody tr")).hasSameSizeAs(run.blocking());
    assertThat(page.select("#lines + .wide tbody tr").first().text())
        .contains(run.blocking().getFirst().place().link(), run.blocking().getFirst().source());
  }

  @Test
  void a_name_that_is_markup_stays_text() {
    Timeline run = sample().named("</script><script>alert(1)</script>");

    Document page = page(List.of(), run);

    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("h3").text()).isEqualTo("</script><script>alert(1)</script>");
    assertThat(page.text()).contains("<script>alert('pool')</script>");
  }

  @Test
  void it_names_nothing_that_a_browser_would_load() {
    Document page = page(List.of(), sample());

    assertThat(page.select("[src], link, iframe, object, embed, image, use, [style]")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(there -> there.startsWith("#"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; script-src 'sha256-");
  }

  @Test
  void a_run_that_failed_at_once_is_told_in_words() {
    Document page = page(List.of(), Timeline.empty("your run", EXERCISE, "failed: Todo"), sample());

    assertThat(page.select(".note").text())
        .isEqualTo("There is no picture of your run: it failed: Todo.");
    assertThat(page.select("svg.run")).hasSize(1);
  }

  @Test
  void it_is_written_beside_the_grade_and_nothing_else_is_left() throws IOException {
    Path file = new RunPage("02", grade(), result(List.of()), List.of()).write(folder);

    assertThat(file).isEqualTo(folder.resolve("target/run.html")).isNotEmptyFile();
    try (Stream<Path> files = Files.list(folder.resolve("target"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void how_long_another_run_took_is_measured_by_the_participants() {
    assertThat(RunSection.ratio(13_000, 1_000)).isEqualTo("13 times yours");
    assertThat(RunSection.ratio(1_800, 1_000)).isEqualTo("1.8 times yours");
    assertThat(RunSection.ratio(1_100, 1_000)).isEqualTo("about as long as yours");
    assertThat(RunSection.ratio(250, 1_000)).isEqualTo("25 % of yours");
  }

  private static Document page(List<Path> sources, Timeline... runs) {
    return Jsoup.parse(
        new RunPage("02 Web scraping", grade(), result(sources), List.of(runs)).html());
  }

  private static Grade grade() {
    return new Grade(EXERCISE, State.OTHER_MODEL, 0, 1, List.of(), 0, "", "mark", "25", "");
  }

  private static Result result(List<Path> sources) {
    CodePlace place = new CodePlace("webscraping.Scraper", "fetch", "Scraper.java", 2);
    Finding finding = new Finding(Rule.MODEL, "THREADS", "16 threads", "none", place, "it");
    TestResult test =
        new TestResult(
            "T", "model", 1, "the sentence", Outcome.FAILED, finding, "THREADS", Duration.ZERO);
    Submission submission = new Submission(EXERCISE, "webscraping", sources, Path.of("."));
    return new Result(submission, List.of(), List.of(test), "", Duration.ZERO);
  }

  private static Timeline sample() {
    try (InputStream file =
        RunPageTest.class.getResourceAsStream("/workshop/engine/timeline/sample.json")) {
      return TimelineJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
