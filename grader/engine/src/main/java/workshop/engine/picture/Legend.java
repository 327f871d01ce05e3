package workshop.engine.picture;

import java.util.ArrayList;
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

  /// From line to line in a picture that stands alone.
  private static final double LINE = 18;

  private static final String STRIPES = "stripes-of-legend";

  private static final List<Item> ITEMS =
      List.of(
          item(Look.WORKING, "working", "working: has something to do"),
          item(Look.BLOCKED, "blocked", "blocked: stands in a call of yours that has not returned"),
          item(Look.WAITING, "waiting", "waiting: has nothing to do"),
          item(Look.SLEEPING, "sleeping", "sleeping"),
          item(Look.DONE, "operation", "operation, from asked to answered"),
          item(Look.FAILED, "operation not answered well", "operation not answered well"),
          item(Look.HELD, "operation held back", "operation held back by the world"),
          item(Lane.Kind.PLATFORM, "thread"),
          item(Lane.Kind.VIRTUAL, "virtual thread, or many"),
          item(Lane.Kind.PROCESS, "process"));

  private Legend() {}

  /// @param sample an `svg` element
  public record Entry(String sample, String words) {}

  private record Item(Consumer<Svg> sample, String brief, String words) {
    /// About: a letter is some six pixels wide.
    double width() {
      return SAMPLE + 24 + 6.2 * brief.length();
    }
  }

  private static Item item(Look look, String brief, String words) {
    return new Item(svg -> bar(svg, look), brief, words);
  }

  private static Item item(Lane.Kind kind, String words) {
    return new Item(svg -> sign(svg, kind), words, words);
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

  /// How high it is in a picture that stands alone.
  static double height(double width) {
    return lines(width).size() * LINE;
  }

  /// In a picture that stands alone: as many lines as it takes.
  static void draw(Svg svg, double left, double top, double width) {
    double y = top;
    for (List<Item> line : lines(width)) {
      double x = left;
      for (Item item : line) {
        svg.open("g", "transform", "translate(" + Svg.number(x) + " " + Svg.number(y) + ")");
        item.sample().accept(svg);
        svg.leaf("text", item.brief(), "class", "label", "x", SAMPLE + 6, "y", 9);
        svg.close();
        x += item.width();
      }
      y += LINE;
    }
  }

  private static List<List<Item>> lines(double width) {
    List<List<Item>> lines = new ArrayList<>();
    double x = width;
    for (Item item : ITEMS) {
      if (x + item.width() > width) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.getLast().add(item);
      x += item.width();
    }
    return lines;
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
