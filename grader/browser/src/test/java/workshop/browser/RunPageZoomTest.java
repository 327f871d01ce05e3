package workshop.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.svg.Scale;

@ExtendWith(ChromiumExtension.class)
@DisplayName("the picture of a run zooms by buttons, keys and the mouse")
class RunPageZoomTest {
  @TempDir private Path folder;

  private final Chromium chromium;
  private ShownPage page;

  RunPageZoomTest(Chromium chromium) {
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

  @Test
  void where_another_run_took_much_longer_it_begins_with_the_readers_own() throws IOException {
    page.load(Pages.ofThreeRuns());

    assertThat(page.shown()).isLessThan(Scale.UNITS / 3.0);
    assertThat(page.text("svg.run[data-run='1'] .end")).startsWith("goes on to ");

    page.load(Pages.of(Runs.sequential("your run", 64), Runs.async("our answer", 64, 16)));

    assertThat(page.shown()).isEqualTo(Scale.UNITS);
  }

  @Test
  void the_buttons_zoom() throws IOException {
    page.load(Pages.ofThreeRuns());
    double whole = page.whole();

    page.tab().evaluate("document.querySelector('[data-do=in]').click()");
    page.tab().settle();

    assertThat(page.shown()).isCloseTo(whole / 2, within(0.01));
    assertThat(page.text("#view")).contains(" to ");

    page.tab().evaluate("document.querySelector('[data-do=all]').click()");
    page.tab().settle();

    assertThat(page.shown()).isCloseTo(whole, within(0.01));
  }

  @Test
  void the_wheel_zooms_with_ctrl_and_scrolls_without() throws IOException {
    page.load(Pages.ofThreeRuns());
    double whole = page.whole();
    double[] middle = page.middleOf("svg.run");

    page.tab().wheel(middle[0], middle[1], 100, false);

    assertThat(page.shown()).isCloseTo(whole, within(0.01));

    double[] now = page.middleOf("svg.run");
    page.tab().wheel(now[0], now[1], -300, true);

    assertThat(page.shown()).isLessThan(whole);
  }

  @Test
  void dragging_zooms_into_what_was_dragged_over() throws IOException {
    page.load(Pages.ofThreeRuns());
    double whole = page.whole();
    double[] middle = page.middleOf("svg.run");

    page.tab().drag(middle[0], middle[1], middle[0] + 100, middle[1]);

    assertThat(page.shown()).isLessThan(whole / 4);
    assertThat(page.tab().complaints()).isEmpty();
  }

  @Test
  void the_keyboard_reaches_the_picture_and_zooms_it() throws IOException {
    page.load(Pages.ofThreeRuns());
    double whole = page.whole();
    for (int i = 0; i < 40 && !page.focused().equals("stage"); i++) {
      page.tab().press("Tab");
    }

    assertThat(page.focused()).isEqualTo("stage");

    page.tab().press("+");
    page.tab().press("+");
    page.tab().press("ArrowRight");

    assertThat(page.shown()).isCloseTo(whole / 4, within(0.01));

    page.tab().press("0");

    assertThat(page.shown()).isCloseTo(whole, within(0.01));
  }

  @Test
  void a_button_can_be_pressed_by_the_keyboard() throws IOException {
    page.load(Pages.ofThreeRuns());
    double whole = page.whole();
    page.tab().evaluate("document.querySelector('[data-do=in]').focus()");

    page.tab().press("Enter");

    assertThat(page.shown()).isCloseTo(whole / 2, within(0.01));
  }

  @Test
  void ten_thousand_operations_are_few_elements_and_zoom() throws IOException {
    page.load(Pages.of(Runs.async("your run", 10_000, 16)));

    assertThat(page.count("*")).isLessThan(3_000);

    double whole = page.whole();
    page.tab().evaluate("document.querySelector('[data-do=in]').click()");
    page.tab().settle();

    assertThat(page.shown()).isCloseTo(whole / 2, within(0.01));
    assertThat(page.tab().complaints()).isEmpty();
  }
}
