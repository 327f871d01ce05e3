package workshop.engine.picture;

import java.util.List;
import java.util.function.Consumer;
import workshop.engine.svg.Look;
import workshop.engine.svg.Marks;
import workshop.engine.svg.Stripes;
import workshop.engine.svg.Svg;
import workshop.engine.timeline.Lane;

/// What each look and each sign means: a sample of the very thing, and words.
public final class Legend {
  private static final int SAMPLE = 26;
  private static final int HIGH = 10;

  private static final String STRIPES = "stripes-of-legend";

  private static final List<Item> ITEMS =
      List.of(
          item(Look.WORKING, "working: has something to do"),
          item(Look.BLOCKED, "blocked: stands in a call of yours that has not returned"),
          item(Look.WAITING, "waiting: has nothing to do"),
          item(Look.SLEEPING, "sleeping"),
          item(Look.DONE, "operation, from asked to answered"),
          item(Look.FAILED, "operation not answered well"),
          item(Look.HELD, "operation held back by the world"),
          item(Lane.Kind.PLATFORM, "thread"),
          item(Lane.Kind.VIRTUAL, "virtual thread, or many"),
          item(Lane.Kind.PROCESS, "process"));

  private Legend() {}

  /// @param sample an `svg` element
  public record Entry(String sample, String words) {}

  private record Item(Consumer<Svg> sample, String words) {}

  private static Item item(Look look, String words) {
    return new Item(svg -> bar(svg, look), words);
  }

  private static Item item(Lane.Kind kind, String words) {
    return new Item(svg -> sign(svg, kind), words);
  }

  /// For a page.
  public static List<Entry> entries() {
    return ITEMS.stream().map(item -> new Entry(drawn(item), item.words())).toList();
  }

  private static String drawn(Item item) {
    String box = "0 0 " + SAMPLE + " " + HIGH;
    Svg svg = new Svg();
    svg.open(
        "svg",
        "class",
        "picture sample",
        "width",
        SAMPLE,
        "height",
        HIGH,
        "viewBox",
        box,
        "aria-hidden",
        "true");
    item.sample().accept(svg);
    return svg.close().toString();
  }

  private static void bar(Svg svg, Look look) {
    Marks marks = new Marks(1);
    if (look == Look.HELD) {
      marks.add(Look.DONE, 0, SAMPLE, 1, 8);
    }
    marks.add(look, 0, SAMPLE, 1, 8);
    if (look == Look.BLOCKED) {
      Stripes.define(svg, STRIPES);
    }
    svg.open("g", "fill", "url(#" + STRIPES + ")");
    marks.write(svg);
    svg.close();
  }

  private static void sign(Svg svg, Lane.Kind kind) {
    svg.open("g", "transform", "translate(12 0.5)");
    LaneLabel.sign(svg, kind, 0);
    svg.close();
  }
}
