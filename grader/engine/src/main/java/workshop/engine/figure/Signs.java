package workshop.engine.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import workshop.engine.svg.Look;
import workshop.engine.svg.Marks;
import workshop.engine.svg.PlainText;
import workshop.engine.svg.Stripes;
import workshop.engine.svg.Svg;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;

/// What the looks of a figure's bars mean: of those that it has, and no others.
///
/// @param lines as many as it takes
record Signs(List<List<Sign>> lines) {
  private static final int SAMPLE = 44;
  private static final int HIGH = 16;
  private static final double LINE = 28;

  /// A letter's width, about.
  private static final double LETTER = 9.3;

  /// @param words for the room
  record Sign(Look look, String words) {
    double width() {
      return SAMPLE + 10 + LETTER * words.length() + 30;
    }
  }

  static Signs of(List<Row> rows) {
    Set<Look> looks = EnumSet.noneOf(Look.class);
    Set<String> units = new TreeSet<>();
    for (Row row : rows) {
      for (Crowd crowd : row.crowds()) {
        crowd.lanes().forEach(lane -> looks.addAll(looks(lane.spans())));
        crowd.operations().forEach(op -> looks.add(look(op)));
      }
      units.add(PlainText.of(row.run().unit(), 20));
    }
    String unit = units.size() == 1 ? units.iterator().next() : "operation";
    List<List<Sign>> lines = new ArrayList<>();
    double x = Figure.WIDTH;
    for (Look look : looks) {
      Sign sign = new Sign(look, words(look, unit));
      if (x + sign.width() - 30 > Figure.WIDTH) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.getLast().add(sign);
      x += sign.width();
    }
    return new Signs(lines);
  }

  /// What had not ended when the run did, as nobody was to answer it any more, has not failed.
  static Look look(Op op) {
    return Crowd.isOpen(op) ? Look.DONE : Look.of(op);
  }

  private static List<Look> looks(List<Span> spans) {
    return spans.stream().map(Look::of).distinct().toList();
  }

  private static String words(Look look, String unit) {
    return switch (look) {
      case WORKING -> "works";
      case BLOCKED -> "blocked: waits in a call";
      case WAITING -> "has nothing to do";
      case SLEEPING -> "sleeps";
      case DONE, HELD -> unit;
      case FAILED -> unit + " that failed";
    };
  }

  double height() {
    return lines.size() * LINE;
  }

  void draw(Svg svg, double top) {
    double y = top;
    for (List<Sign> line : lines) {
      double x = 0;
      for (Sign sign : line) {
        svg.open("g", "transform", "translate(" + Svg.number(x) + " " + Svg.number(y) + ")");
        sample(svg, sign.look());
        svg.leaf("text", sign.words(), "class", "sign", "x", SAMPLE + 10, "y", 17);
        svg.close();
        x += sign.width();
      }
      y += LINE;
    }
  }

  private static void sample(Svg svg, Look look) {
    Marks marks = new Marks(1);
    marks.add(look, 0, SAMPLE, 3, HIGH);
    if (look == Look.BLOCKED) {
      Stripes.define(svg, "stripes-of-signs");
    }
    svg.open("g", "fill", "url(#stripes-of-signs)");
    marks.write(svg);
    svg.close();
  }
}
