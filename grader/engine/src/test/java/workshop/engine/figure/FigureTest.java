package workshop.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import workshop.engine.timeline.Timeline;

class FigureTest {
  private static final int SMALLEST_LETTER = 17;

  @Test
  void it_is_a_whole_file_that_says_what_it_shows_and_what_makes_it() throws Exception {
    Document file = figure(List.of(shown("one by one", Made.run(1, 3))));

    assertThat(file.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(text(file, "desc"))
        .isEqualTo(
            "one by one: 02 web scraping, wrong/x: 3 requests in 3 ms, at most 1 in flight and 1.0"
                + " on average, by 1 thread. Made by: mvn some");
    assertThat(text(file, "style")).startsWith(":root{color-scheme:light}").contains(".figure");
  }

  @Test
  void a_heading_tells_what_the_run_comes_to() throws Exception {
    Document file = figure(List.of(shown("", Made.run(1, 3)), shown("many", Made.run(4, 8))));

    assertThat(texts(file, "heading"))
        .containsExactly(
            "3 requests in 3 ms, one at once", "many8 requests in 2 ms, at most 4 at once");
    assertThat(texts(file, "origin")).containsOnly("02 web scraping, wrong/x");
  }

  @Test
  void a_heading_tells_which_part_it_is_of() throws Exception {
    Excerpt excerpt = new Excerpt("", 2_000);
    Document file = figure(List.of(new Shown("", "kept", excerpt, Made.run(1, 3))));

    assertThat(texts(file, "heading")).containsExactly("2 requests in the first 2 ms, one at once");
    assertThat(new Shown("", "kept", new Excerpt("task 2", 0), Made.run(1, 3)).origin())
        .isEqualTo("kept, task 2");
  }

  @Test
  void all_runs_have_one_scale_and_the_shorter_says_how_long_it_took() throws Exception {
    Document file = figure(List.of(shown("a", Made.run(1, 8)), shown("b", Made.run(4, 8))));

    assertThat(texts(file, "tick")).startsWith("0", "1 ms").endsWith("8 ms");
    assertThat(texts(file, "end")).containsExactly("", "2 ms");
  }

  @Test
  void however_much_it_shows_it_fits_a_slide() throws Exception {
    for (int threads : new int[] {1, 4, 40, 150}) {
      Timeline run = Made.run(threads, 4 * threads);
      for (int runs = 1; runs <= 3; runs++) {
        List<Shown> all = IntStream.range(0, runs).mapToObj(i -> shown("run", run)).toList();

        Element file = figure(all).getDocumentElement();

        assertThat(Double.parseDouble(file.getAttribute("height"))).isBetween(150.0, 540.0);
        assertThat(file.getAttribute("width")).isEqualTo("1154");
      }
    }
  }

  @Test
  void its_letters_are_large() throws Exception {
    String style = text(figure(List.of(shown("a", Made.run(1, 1)))), "style");

    String own = style.substring(style.indexOf(".figure"));
    List<Integer> sizes =
        own.lines()
            .filter(line -> line.contains("font-size"))
            .map(line -> Integer.valueOf(line.replaceFirst(".*font-size: (\\d+)px.*", "$1")))
            .toList();
    assertThat(sizes).hasSizeGreaterThan(3).allMatch(size -> size >= SMALLEST_LETTER);
  }

  @Test
  void only_looks_that_occur_are_explained() throws Exception {
    assertThat(texts(figure(List.of(shown("a", Made.run(1, 2)))), "sign"))
        .containsExactly("blocked: waits in a call", "request");
  }

  @Test
  void a_title_that_is_markup_is_text() throws Exception {
    Document file = figure(List.of(shown("<script>&\0", Made.run(1, 1))));

    assertThat(file.getElementsByTagName("script").getLength()).isZero();
    assertThat(texts(file, "heading").getFirst()).startsWith("<script>&");
  }

  @Test
  void no_run_is_a_figure_too() throws Exception {
    assertThat(elements(figure(List.of()), "lane")).isEmpty();
  }

  private static Shown shown(String title, Timeline run) {
    return new Shown(title, "02 web scraping, wrong/x", Excerpt.ALL, run);
  }

  private static Document figure(List<Shown> runs) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(new Figure(runs).svg("mvn some"))));
  }

  private static String text(Document file, String element) {
    return file.getElementsByTagName(element).item(0).getTextContent();
  }

  private static List<String> texts(Document file, String style) {
    return elements(file, style).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document file, String style) {
    NodeList all = file.getElementsByTagName("*");
    List<Element> some = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("class").equals(style)) {
        some.add(element);
      }
    }
    return some;
  }
}
