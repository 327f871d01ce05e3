package workshop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ChromiumExtension.class)
@DisplayName("the page of a run loads, shows what it should, and can be read by everybody")
class RunPageTest {
  @TempDir private Path folder;

  private final Chromium chromium;
  private ShownPage page;

  RunPageTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void open() {
    page = new ShownPage(chromium.open(), folder);
  }

  @AfterEach
  void close() {
    page.tab().close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void it_loads_without_a_complaint_and_asks_for_nothing_but_itself(boolean dark)
      throws IOException {
    page.tab().dark(dark);

    URI address = page.load(Pages.ofThreeRuns());

    assertThat(page.tab().complaints()).isEmpty();
    assertThat(page.tab().requests()).containsExactly(address.toString());
  }

  @Test
  void the_verdict_and_the_lanes_are_there() throws IOException {
    page.load(Pages.ofThreeRuns());

    assertThat(page.text("header")).contains("02 Web scraping", "right answer, other model");
    assertThat(page.text(".finding"))
        .contains("16 threads each waiting", "CatalogueScraper.java:41");
    assertThat(page.count("svg.run")).isEqualTo(3);
    assertThat(page.count("svg.run[data-run='0'] .lane")).isEqualTo(17);
    assertThat(page.text("svg.run[data-run='0']")).contains("main", "pool-1-thread-16");
    assertThat(page.count("svg.run[data-run='0'] path.blocked")).isPositive();
    assertThat(page.text("#checks + ul")).contains("passed", "failed", "to do");
  }

  @Test
  void every_run_has_the_same_scale() throws IOException {
    page.load(Pages.ofThreeRuns());

    assertThat(
            page.tab()
                .evaluate(
                    "new Set(pictures.map(p =>"
                        + " p.querySelector('.plot').getAttribute('viewBox').split(' ')[2])).size")
                .asInt())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1920})
  void it_fits_into_windows_of_every_width(int width) throws IOException {
    page.tab().resize(width, 800);
    page.load(Pages.ofThreeRuns());
    page.tab().settle();

    assertThat(page.tab().evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
  }

  @Test
  void a_screen_reader_finds_headings_pictures_and_tables_by_name() throws IOException {
    page.load(Pages.ofThreeRuns());
    page.tab().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    page.tab().settle();

    List<String> nodes =
        page.tab()
            .call("Accessibility.getFullAXTree", Map.of())
            .path("nodes")
            .valueStream()
            .filter(node -> !node.path("ignored").asBoolean())
            .map(
                node ->
                    node.path("role").path("value").asString("")
                        + ": "
                        + node.path("name").path("value").asString(""))
            .toList();

    assertThat(nodes)
        .contains(
            "heading: 02 Web scraping",
            "heading: What it looked like",
            "image: your run",
            "image: sequential",
            "button: Zoom in",
            "button: Whole picture",
            "table: Threads and processes",
            "columnheader: blocked")
        .doesNotContain("image: ", "button: ", "table: ", "heading: ", "link: ");
  }

  @Test
  void without_scripts_the_picture_is_there_all_the_same() throws IOException {
    page.tab().call("Emulation.setScriptExecutionDisabled", Map.of("value", true));

    page.load(Pages.ofThreeRuns());

    assertThat(page.count("svg.run path.blocked")).isPositive();
    assertThat(page.tab().evaluate("document.querySelector('.buttons').hidden").asBoolean())
        .isTrue();
    assertThat(page.text("svg.run .axis")).contains(" s");
  }

  @Test
  void a_page_without_a_run_says_so() throws IOException {
    page.load(Pages.of());

    assertThat(page.text("main")).contains("No run of yours was recorded.");
    assertThat(page.tab().complaints()).isEmpty();
  }
}
