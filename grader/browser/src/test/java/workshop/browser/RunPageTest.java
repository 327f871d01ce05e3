package workshop.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workshop.engine.page.RunPage;
import workshop.engine.svg.Scale;

@ExtendWith(ChromiumExtension.class)
@DisplayName("the page of a run loads, zooms, obeys the keyboard, and asks nobody for anything")
class RunPageTest {
  @TempDir private Path folder;

  private final Chromium chromium;
  private Tab tab;

  RunPageTest(Chromium chromium) {
    this.chromium = chromium;
  }

  @BeforeEach
  void open() {
    tab = chromium.open();
    tab.resize(1280, 900);
  }

  @AfterEach
  void close() {
    tab.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void it_loads_without_a_complaint_and_asks_for_nothing_but_itself(boolean dark)
      throws IOException {
    tab.dark(dark);

    URI page = load(threeRuns());

    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests()).containsExactly(page.toString());
  }

  @Test
  void the_verdict_and_the_lanes_are_there() throws IOException {
    load(threeRuns());

    assertThat(text("header")).contains("02 Web scraping", "right answer, other model");
    assertThat(text(".finding")).contains("16 threads each waiting", "CatalogueScraper.java:41");
    assertThat(count("svg.run")).isEqualTo(3);
    assertThat(count("svg.run[data-run='0'] .lane")).isEqualTo(17);
    assertThat(text("svg.run[data-run='0']")).contains("main", "pool-1-thread-16");
    assertThat(count("svg.run[data-run='0'] path.blocked")).isPositive();
    assertThat(text("#checks + ul")).contains("passed", "failed", "to do");
  }

  @Test
  void every_run_has_the_same_scale() throws IOException {
    load(threeRuns());

    assertThat(
            tab.evaluate(
                    "new Set(pictures.map(p =>"
                        + " p.querySelector('.plot').getAttribute('viewBox').split(' ')[2])).size")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void where_another_run_took_much_longer_it_begins_with_the_readers_own() throws IOException {
    load(threeRuns());

    assertThat(shown()).isLessThan(Scale.UNITS / 3.0);
    assertThat(text("svg.run[data-run='1'] .end")).startsWith("goes on to ");

    load(Pages.of(Runs.sequential("your run", 64), Runs.async("our answer", 64, 16)));

    assertThat(shown()).isEqualTo(Scale.UNITS);
  }

  @Test
  void the_buttons_zoom() throws IOException {
    load(threeRuns());
    double whole = whole();

    tab.evaluate("document.querySelector('[data-do=in]').click()");
    tab.settle();

    assertThat(shown()).isCloseTo(whole / 2, within(0.01));
    assertThat(text("#view")).contains(" to ");

    tab.evaluate("document.querySelector('[data-do=all]').click()");
    tab.settle();

    assertThat(shown()).isCloseTo(whole, within(0.01));
  }

  @Test
  void the_wheel_zooms_with_ctrl_and_scrolls_without() throws IOException {
    load(threeRuns());
    double whole = whole();
    double[] middle = middleOf("svg.run");

    tab.wheel(middle[0], middle[1], 100, false);

    assertThat(shown()).isCloseTo(whole, within(0.01));

    double[] now = middleOf("svg.run");
    tab.wheel(now[0], now[1], -300, true);

    assertThat(shown()).isLessThan(whole);
  }

  @Test
  void dragging_zooms_into_what_was_dragged_over() throws IOException {
    load(threeRuns());
    double whole = whole();
    double[] middle = middleOf("svg.run");

    tab.drag(middle[0], middle[1], middle[0] + 100, middle[1]);

    assertThat(shown()).isLessThan(whole / 4);
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void the_keyboard_reaches_the_picture_and_zooms_it() throws IOException {
    load(threeRuns());
    double whole = whole();
    for (int i = 0; i < 40 && !focused().equals("stage"); i++) {
      tab.press("Tab");
    }

    assertThat(focused()).isEqualTo("stage");

    tab.press("+");
    tab.press("+");
    tab.press("ArrowRight");

    assertThat(shown()).isCloseTo(whole / 4, within(0.01));

    tab.press("0");

    assertThat(shown()).isCloseTo(whole, within(0.01));
  }

  @Test
  void a_button_can_be_pressed_by_the_keyboard() throws IOException {
    load(threeRuns());
    double whole = whole();
    tab.evaluate("document.querySelector('[data-do=in]').focus()");

    tab.press("Enter");

    assertThat(shown()).isCloseTo(whole / 2, within(0.01));
  }

  static List<String> names() {
    return List.of(
        "<script>window.harm = 1</script>",
        "</script><script>window.harm = 1</script>",
        "\"><img src=x onerror='window.harm = 1'>",
        "'; window.harm = 1; //",
        "</title></style></svg></pre><svg onload='window.harm = 1'>",
        "<!--<script>",
        "]]><script>window.harm = 1</script>",
        "javascript:window.harm=1",
        "{{{data}}}\u2028window.harm = 1\u2029\0\u202e",
        "a name without any end ".repeat(1000));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_name_that_is_markup_is_harmless(String name) throws IOException {
    URI page = load(Pages.named(name, Runs.named(Runs.threads("your run", 40, 4), name)));

    assertThat(tab.evaluate("typeof window.harm").asString()).isEqualTo("undefined");
    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests()).containsExactly(page.toString());
    assertThat(count("script")).isEqualTo(2);
    assertThat(count("img")).isZero();
    assertThat(count(".lane")).isEqualTo(5);
    assertThat(text("svg.run")).contains(name.substring(0, 2).strip());
  }

  @Test
  void what_lies_under_the_pointer_is_told_as_text() throws IOException {
    String name = "<b>bold</b>";
    load(Pages.of(Runs.named(Runs.threads("your run", 40, 4), name)));
    double[] at = middleOf("svg.run .lane");

    tab.point(at[0], at[1] - 4);

    assertThat(text("#tip")).contains(name, "blocked for");
    assertThat(count("#tip b")).isZero();
  }

  @Test
  void its_policy_lets_it_ask_nobody() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    try {
      String there = "'http://127.0.0.1:" + server.getAddress().getPort() + "/'";
      load(threeRuns());

      assertThat(
              tab.evaluate("fetch(" + there + ").then(() => 'went', () => 'refused')").asString())
          .isEqualTo("refused");
      assertThat(
              tab.evaluate(
                      "new Promise(done => { const i = new Image(); i.onload = () => done('went');"
                          + " i.onerror = () => done('refused'); i.src = "
                          + there
                          + "; })")
                  .asString())
          .isEqualTo("refused");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1920})
  void it_fits_into_windows_of_every_width(int width) throws IOException {
    tab.resize(width, 800);
    load(threeRuns());
    tab.settle();

    assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
  }

  @Test
  void a_screen_reader_finds_headings_pictures_and_tables_by_name() throws IOException {
    load(threeRuns());
    tab.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    tab.settle();

    List<String> nodes =
        tab.call("Accessibility.getFullAXTree", Map.of())
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
    tab.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));

    load(threeRuns());

    assertThat(count("svg.run path.blocked")).isPositive();
    assertThat(tab.evaluate("document.querySelector('.buttons').hidden").asBoolean()).isTrue();
    assertThat(text("svg.run .axis")).contains(" s");
  }

  @Test
  void ten_thousand_operations_are_few_elements_and_zoom() throws IOException {
    load(Pages.of(Runs.async("your run", 10_000, 16)));

    assertThat(count("*")).isLessThan(3_000);

    double whole = whole();
    tab.evaluate("document.querySelector('[data-do=in]').click()");
    tab.settle();

    assertThat(shown()).isCloseTo(whole / 2, within(0.01));
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void a_page_without_a_run_says_so() throws IOException {
    load(Pages.of());

    assertThat(text("main")).contains("No run of yours was recorded.");
    assertThat(tab.complaints()).isEmpty();
  }

  private static RunPage threeRuns() {
    return Pages.of(
        Runs.threads("your run", 192, 16),
        Runs.sequential("sequential", 192),
        Runs.async("our answer", 192, 16));
  }

  private URI load(RunPage page) throws IOException {
    URI address = Files.writeString(folder.resolve("run.html"), page.html()).toUri();
    tab.load(address);
    return address;
  }

  /// Shows all of the time; how much that is.
  private double whole() {
    tab.evaluate("actions.all()");
    tab.settle();
    return shown();
  }

  /// How much time the first picture shows.
  private double shown() {
    return tab.evaluate(
            "Number(document.querySelector('.plot').getAttribute('viewBox').split(' ')[2])")
        .asDouble();
  }

  private String focused() {
    return tab.evaluate("document.activeElement.id").asString("");
  }

  private int count(String selector) {
    return tab.evaluate("document.querySelectorAll(\"" + selector + "\").length").asInt();
  }

  private String text(String selector) {
    return tab.evaluate("document.querySelector(\"" + selector + "\").textContent").asString();
  }

  /// Where the middle of the first such element is, once it is in sight.
  private double[] middleOf(String selector) {
    tab.evaluate("document.querySelector(\"" + selector + "\").scrollIntoView({block: 'center'})");
    tab.settle();
    String box = "document.querySelector(\"" + selector + "\").getBoundingClientRect()";
    return new double[] {
      tab.evaluate("(b => b.left + b.width / 2)(" + box + ")").asDouble(),
      tab.evaluate("(b => b.top + b.height / 2)(" + box + ")").asDouble()
    };
  }
}
