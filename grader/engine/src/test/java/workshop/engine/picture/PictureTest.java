package workshop.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Timeline;
import workshop.engine.timeline.TimelineJson;

class PictureTest {
  /// One more lane, as the sample has an operation of which nobody knows who asked for it.
  private static final int UNKNOWN = 1;

  private final Timeline sample = sample();

  @Test
  void a_run_has_a_lane_for_each_of_its_threads_and_processes() throws Exception {
    Document run = parsed(new Picture(List.of(sample)).run(0));

    assertThat(elements(run, "rect", "lane")).hasSize(sample.lanes().size() + UNKNOWN);
    assertThat(run.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("run-1-name");
  }

  @Test
  void a_name_that_is_markup_is_text() throws Exception {
    Document run = parsed(new Picture(List.of(sample)).run(0));

    assertThat(run.getElementsByTagName("script").getLength()).isZero();
    assertThat(run.getDocumentElement().getTextContent()).contains("<script>ale");
  }

  @Test
  void every_run_is_drawn_on_the_scale_of_the_longest() throws Exception {
    Timeline longer = lasting(4 * sample.took());
    Picture picture = new Picture(List.of(sample, longer));

    assertThat(picture.data().micros()).isEqualTo(4 * sample.took());
    assertThat(picture.data().runs().get(0).took()).isEqualTo(25_000);
    assertThat(picture.data().runs().get(1).took()).isEqualTo(100_000);
    assertThat(elements(parsed(picture.run(0)), "g", "end").getFirst().getAttribute("data-at"))
        .isEqualTo("25000");
  }

  @Test
  void all_that_is_drawn_is_told_to_the_script_as_well() {
    PictureData.Run run = new Picture(List.of(sample)).data().runs().getFirst();

    assertThat(run.lane()).hasSize(sample.lanes().size() + UNKNOWN);
    assertThat(run.operations().name()).hasSameSizeAs(sample.operations());
    assertThat(run.lane().stream().mapToInt(lane -> lane.asked().size()).sum())
        .isEqualTo(sample.operations().size());
  }

  @Test
  void many_lanes_are_lower_and_the_rest_is_counted() throws Exception {
    Document run = parsed(new Picture(List.of(lanes(230))).run(0));

    assertThat(elements(run, "rect", "lane")).hasSize(200);
    assertThat(run.getDocumentElement().getTextContent()).contains("and 30 more, not drawn");
    assertThat(Double.parseDouble(run.getDocumentElement().getAttribute("height")))
        .isLessThan(1_500);
  }

  @Test
  void a_run_without_anything_is_a_picture_without_panels() throws Exception {
    Timeline nothing = Timeline.empty("your run", "02-web-scraping", "failed: no");

    Document run = parsed(new Picture(List.of(nothing)).run(0));

    assertThat(elements(run, "rect", "panel")).isEmpty();
  }

  private Timeline lasting(long took) {
    return new Timeline(
        1,
        "longer",
        "02-web-scraping",
        "request",
        took,
        "well",
        sample.lanes(),
        sample.operations(),
        sample.inFlight(),
        sample.blocking());
  }

  private static Timeline lanes(int count) {
    List<Lane> lanes = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      lanes.add(new Lane(i, Lane.Kind.PLATFORM, "thread " + i, 0, 0, 1_000, 1, -1, List.of()));
    }
    return new Timeline(
        1, "many", "02", "request", 1_000, "well", lanes, List.of(), List.of(), List.of());
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document document, String name, String style) {
    NodeList all = document.getElementsByTagName(name);
    List<Element> some = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("class").equals(style)) {
        some.add(element);
      }
    }
    return some;
  }

  private static Timeline sample() {
    try (InputStream file =
        PictureTest.class.getResourceAsStream("/workshop/engine/timeline/sample.json")) {
      return TimelineJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
