package workshop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.figure.Excerpt;
import workshop.engine.figure.Figure;
import workshop.engine.figure.Shown;
import workshop.engine.timeline.Timeline;

/// That what the other tests lean on would be seen.
@ExtendWith(ChromiumExtension.class)
@DisplayName("complaints and requests of a page are seen, pictures and PDFs are made")
class ChromiumTest {
  @TempDir private Path folder;

  private final Chromium chromium;
  private Tab tab;

  ChromiumTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void open() {
    tab = chromium.open();
  }

  @AfterEach
  void close() {
    tab.close();
  }

  @Test
  void a_script_that_throws_is_a_complaint() throws IOException {
    tab.load(page("<script>throw new Error('no')</script>"));

    assertThat(tab.complaints()).singleElement().asString().contains("no");
  }

  @Test
  void a_dialog_is_a_complaint_and_keeps_nobody() throws IOException {
    tab.load(page("<script>alert('boo')</script>"));

    assertThat(tab.complaints()).containsExactly("dialog: boo");
  }

  @Test
  void a_picture_from_elsewhere_is_a_request() throws IOException {
    URI page = page("<img src='missing.png'>");
    tab.load(page);

    assertThat(tab.requests())
        .hasSize(2)
        .contains(page.toString())
        .last()
        .asString()
        .endsWith("/missing.png");
  }

  @Test
  void a_picture_is_a_png_and_a_print_is_a_pdf() throws IOException {
    tab.load(page("<h1>hello</h1>"));

    assertThat(new String(tab.picture(false), StandardCharsets.ISO_8859_1)).startsWith("\u0089PNG");
    assertThat(new String(tab.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
  }

  @Test
  void a_figure_of_runs_is_svg_that_a_browser_shows() throws IOException {
    Timeline run = Runs.threads("your run", 64, 8);
    Figure figure = new Figure(List.of(new Shown("<script>&\0", "kept", Excerpt.ALL, run)));
    Path file = folder.resolve("runs.svg");
    Files.writeString(file, figure.svg("a command"));

    tab.load(file.toUri());

    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests()).containsExactly(file.toUri().toString());
    assertThat(tab.evaluate("document.documentElement.tagName").asString()).isEqualTo("svg");
    assertThat(tab.evaluate("document.querySelectorAll('.lane').length").asInt()).isEqualTo(9);
  }

  private URI page(String body) throws IOException {
    Path file = folder.resolve("page.html");
    return Files.writeString(file, "<!doctype html><meta charset=utf-8>" + body).toUri();
  }
}
