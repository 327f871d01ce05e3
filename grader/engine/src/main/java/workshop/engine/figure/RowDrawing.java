package workshop.engine.figure;

import java.util.List;
import workshop.engine.picture.Packing;
import workshop.engine.picture.Totals;
import workshop.engine.svg.Look;
import workshop.engine.svg.Marks;
import workshop.engine.svg.PlainText;
import workshop.engine.svg.Scale;
import workshop.engine.svg.Stripes;
import workshop.engine.svg.Svg;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;

/// Draws one run: a heading, and a block for each crowd.
final class RowDrawing {
  /// As many letters as there is room for at the left.
  private static final int NAME = 25;

  private static final double LINE = 24;

  private final Row row;
  private final Svg svg;
  private final Scale scale;
  private final double zoom;
  private final String stripes;

  /// @param stripes a name for definitions that no other run has in the same file
  RowDrawing(Row row, Svg svg, Scale scale, double zoom, String stripes) {
    this.row = row;
    this.svg = svg;
    this.scale = scale;
    this.zoom = zoom;
    this.stripes = stripes;
  }

  void draw(double top) {
    heading(top + 23);
    double y = top + row.head();
    names(y);
    plot(y);
    end(y);
  }

  private void heading(double y) {
    String told = told(Totals.of(row.run()));
    String title = row.shown().title();
    svg.open("text", "class", "heading", "x", 0, "y", y);
    if (!title.isEmpty()) {
      svg.leaf("tspan", PlainText.of(title, 40), "class", "name");
    }
    svg.leaf("tspan", told, "dx", title.isEmpty() ? 0 : 16);
    svg.close();
    svg.leaf("text", row.shown().origin(), "class", "origin", "x", Figure.WIDTH - 2, "y", y);
  }

  private String told(Totals totals) {
    String first = row.shown().isCutOff() ? "the first " : "";
    String told = totals.counted() + " in " + first + Scale.words(totals.took());
    if (totals.operations() > 1) {
      told += ", " + (totals.most() == 1 ? "one" : "at most " + totals.most()) + " at once";
    }
    long open = row.run().operations().stream().filter(Crowd::isOpen).count();
    return open == 0 ? told : told + ", " + open + " never ended";
  }

  private void names(double top) {
    double y = top;
    for (Crowd crowd : row.crowds()) {
      double high = Row.block(crowd, zoom);
      svg.leaf("text", PlainText.of(crowd.name(), NAME), "class", "lane-name", "x", 0, "y", y + 19);
      if (!crowd.operations().isEmpty() && high >= 2 * LINE + 4) {
        svg.leaf(
            "text",
            PlainText.of(crowd.asked(row.run().unit()), NAME),
            "class",
            "asked",
            "x",
            0,
            "y",
            y + 19 + LINE);
      }
      y += high;
    }
  }

  private void plot(double top) {
    double high = row.body(zoom);
    svg.open(
        "svg",
        "class",
        "plot",
        "x",
        Figure.LABELS,
        "y",
        top,
        "width",
        Figure.PLOT,
        "height",
        high,
        "viewBox",
        "0 0 " + Scale.UNITS + " " + Svg.number(high),
        "preserveAspectRatio",
        "none");
    Stripes.define(svg, stripes);
    int bars = row.run().lanes().stream().mapToInt(lane -> lane.spans().size()).sum();
    Marks marks = new Marks(Marks.grain(bars + row.run().operations().size()));
    double y = 0;
    for (Crowd crowd : row.crowds()) {
      block(marks, crowd, y);
      y += Row.block(crowd, zoom);
    }
    svg.open("g", "fill", "url(#" + stripes + ")");
    marks.write(svg);
    svg.close();
    svg.close();
  }

  private void block(Marks marks, Crowd crowd, double top) {
    double spare = Row.block(crowd, zoom) - Row.inner(crowd, zoom);
    double y = top + spare / 2;
    double strip = Row.strip(crowd, zoom);
    List<Integer> strips = crowd.strips().rows();
    for (int i = 0; i < strips.size(); i++) {
      lane(marks, crowd.lanes().get(i), y + strips.get(i) * strip, strip * 0.86);
    }
    y += crowd.strips().count() * strip;
    double high = Row.row(crowd, zoom);
    List<Integer> rows = crowd.rows().rows();
    for (int i = 0; i < rows.size(); i++) {
      operation(marks, crowd.operations().get(i), y + (rows.get(i) + 0.1) * high, high * 0.8);
    }
  }

  private void lane(Marks marks, Lane lane, double top, double height) {
    int from = scale.at(lane.from());
    int width = Math.max(1, scale.at(lane.to()) - from);
    svg.empty("rect", "class", "lane", "x", from, "y", top, "width", width, "height", height);
    for (Span span : lane.spans()) {
      marks.add(Look.of(span), scale.at(span.from()), scale.at(span.to()), top, height);
    }
  }

  private void operation(Marks marks, Op op, double top, double height) {
    long end = Packing.end(op, row.run().took());
    marks.add(Signs.look(op), scale.at(op.arrived()), scale.at(end), top, height);
  }

  /// A line where the run ended, and how long it took if there is room behind it.
  private void end(double top) {
    double x = Figure.LABELS + Figure.PLOT * scale.at(row.run().took()) / Scale.UNITS;
    double bottom = top + row.body(zoom);
    svg.open("g", "class", "end");
    svg.empty("line", "x1", x, "x2", x, "y1", top, "y2", bottom);
    if (x < Figure.LABELS + Figure.PLOT - 100) {
      svg.leaf("text", Scale.words(row.run().took()), "x", x + 10, "y", (top + bottom) / 2 + 8);
    }
    svg.close();
  }
}
