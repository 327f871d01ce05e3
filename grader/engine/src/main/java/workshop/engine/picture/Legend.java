package workshop.engine.picture;

import workshop.engine.svg.Look;
import workshop.engine.svg.Marks;
import workshop.engine.svg.Stripes;
import workshop.engine.svg.Svg;
import java.util.ArrayList;
import java.util.List;

/// What each look means: a sample of the very bars, and words.
public final class Legend {
  private static final int SAMPLE = 26;
  private static final int HIGH = 10;

  private Legend() {}

  /// @param sample an `svg` element
  public record Entry(String sample, String words) {}

  /// For a page.
  public static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Look look : Look.values()) {
      Svg svg = new Svg();
      svg.open(
          "svg", "class", "picture sample", "width", SAMPLE, "height", HIGH, "viewBox",
          "0 0 " + SAMPLE + " " + HIGH, "aria-hidden", "true");
      Stripes.define(svg, "stripes-of-" + look.style());
      sample(svg, look, "stripes-of-" + look.style());
      entries.add(new Entry(svg.close().toString(), words(look)));
    }
    return entries;
  }

  /// In a picture that stands alone: one line.
  static void draw(Svg svg, double left, double top) {
    double x = left + 4;
    svg.open("g", "class", "legend");
    Stripes.define(svg, "stripes-of-legend");
    for (Look look : Look.values()) {
      svg.open("g", "transform", "translate(" + Svg.number(x) + " " + Svg.number(top) + ")");
      sample(svg, look, "stripes-of-legend");
      svg.leaf("text", shortWords(look), "class", "label", "x", SAMPLE + 6, "y", 9);
      svg.close();
      x += SAMPLE + 26 + 6.2 * shortWords(look).length();
    }
    svg.close();
  }

  private static void sample(Svg svg, Look look, String stripes) {
    Marks marks = new Marks(1);
    if (look == Look.HELD) {
      marks.add(Look.DONE, 0, SAMPLE, 1, 8);
    }
    marks.add(look, 0, SAMPLE, 1, 8);
    svg.open("g", "fill", "url(#" + stripes + ")");
    marks.write(svg);
    svg.close();
  }

  private static String shortWords(Look look) {
    return switch (look) {
      case DONE -> "operation";
      case FAILED -> "operation not answered well";
      case HELD -> "operation held back";
      default -> look.style();
    };
  }

  private static String words(Look look) {
    return switch (look) {
      case WORKING -> "working: has something to do";
      case BLOCKED -> "blocked: stands in a call of yours that has not returned";
      case WAITING -> "waiting: has nothing to do";
      case SLEEPING -> "sleeping";
      case DONE -> "operation, from asked to answered";
      case FAILED -> "operation not answered well";
      case HELD -> "operation held back by the world";
    };
  }
}
