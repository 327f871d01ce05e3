package workshop.engine.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import workshop.engine.svg.Look;
import workshop.engine.svg.Marks;
import workshop.engine.svg.Scale;
import workshop.engine.svg.Stripes;
import workshop.engine.svg.Svg;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;

/// Draws one run: labels in pixels at the left, and panels that have time as their own measure, so
/// that whoever zooms changes their view and draws nothing anew.
final class RunDrawing {
  /// Room for labels at the left, in pixels; the page takes less of it on a narrow screen.
  static final double LABELS = 176;

  /// Room at the right, for half of the last time.
  static final double RIGHT = 14;

  private static final double LETTERS = 12;

  private final Layout layout;
  private final Svg svg;
  private final double plot;
  private final String stripes;

  /// @param width of all, in pixels
  /// @param number tells this run's definitions from those of others in the same document
  RunDrawing(Layout layout, Svg svg, double width, int number) {
    this.layout = layout;
    this.svg = svg;
    this.plot = width - LABELS - RIGHT;
    this.stripes = "stripes-" + number;
  }

  void draw() {
    Stripes.define(svg, stripes);
    axis();
    flight();
    steps();
    lanes();
    end();
  }

  private void axis() {
    svg.open("g", "class", "axis");
    for (long tick : layout.scale().ticks(plot < 400 ? 5 : 10)) {
      double x = LABELS + plot * layout.scale().at(tick) / Scale.UNITS;
      svg.empty("line", "class", "grid", "x1", x, "x2", x, "y1", 0.0, "y2", layout.axis() + 4);
      svg.leaf("text", Scale.words(tick), "class", "tick", "x", x, "y", layout.axis() + 15);
    }
    svg.close();
  }

  private void flight() {
    Layout.Panel panel = layout.flight();
    if (panel.isEmpty()) {
      return;
    }
    openLabels(panel);
    svg.leaf("text", "in flight", "class", "title", "x", 4, "y", 14);
    svg.leaf("text", "at most " + Layout.most(layout.run()), "class", "label", "x", 4, "y", 30);
    svg.close();
    openPlot(panel, "flight");
    List<Flight.Step> steps = Flight.steps(layout.run(), layout.scale());
    int end = layout.scale().at(layout.run().took());
    svg.empty("path", "class", "area", "d", Flight.path(steps, end, layout.peak(), panel.height()));
    svg.close();
  }

  private void steps() {
    Layout.Panel panel = layout.steps();
    if (panel.isEmpty()) {
      return;
    }
    openLabels(panel);
    svg.leaf("text", Totals.of(layout.run()).counted(), "class", "title", "x", 4, "y", 14);
    svg.leaf("text", "one below the other", "class", "label", "x", 4, "y", 30);
    svg.close();
    openPlot(panel, "steps");
    Marks marks = new Marks(layout.grain());
    List<Op> operations = layout.run().operations();
    for (int i = 0; i < operations.size(); i++) {
      operation(marks, operations.get(i), i + 0.1, 0.8);
    }
    marks.write(svg);
    svg.close();
  }

  private void lanes() {
    Layout.Panel panel = layout.lanes();
    if (panel.isEmpty()) {
      return;
    }
    openLabels(panel);
    double free = 0;
    for (Band band : layout.bands().all()) {
      if (band.top() >= free && band.top() + LETTERS - 2 <= panel.height()) {
        LaneLabel.draw(svg, band);
        free = band.top() + LETTERS;
      }
    }
    if (layout.bands().left() > 0) {
      String more = "and " + layout.bands().left() + " more, not drawn";
      svg.leaf("text", more, "class", "label", "x", 4, "y", panel.height() - 4);
    }
    svg.close();
    openPlot(panel, "lanes");
    Marks marks = new Marks(layout.grain());
    layout.bands().all().forEach(band -> lane(marks, band));
    svg.open("g", "fill", "url(#" + stripes + ")");
    marks.write(svg);
    svg.close();
    svg.close();
  }

  private void lane(Marks marks, Band band) {
    Scale scale = layout.scale();
    Lane lane = band.lane();
    int from = scale.at(lane.from());
    int width = Math.max(1, scale.at(lane.to()) - from);
    svg.empty(
        "rect",
        "class",
        "lane",
        "x",
        from,
        "y",
        band.top(),
        "width",
        width,
        "height",
        band.height() - band.strip() * 0.5);
    for (Span span : lane.spans()) {
      marks.add(
          Look.of(span), scale.at(span.from()), scale.at(span.to()), band.top(), band.strip());
    }
    List<Integer> rows = band.packing().rows();
    IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparingInt(rows::get))
        .forEach(i -> operation(marks, band.operations().get(i), band.topOfRow(i), band.bar()));
  }

  private void operation(Marks marks, Op op, double top, double height) {
    Scale scale = layout.scale();
    long end = Packing.end(op, layout.run().took());
    marks.add(Look.of(op), scale.at(op.arrived()), scale.at(end), top, height);
    if (op.held() >= 0) {
      long released = op.released() < 0 ? end : op.released();
      marks.add(Look.HELD, scale.at(op.held()), scale.at(released), top, height);
    }
  }

  /// A line where the run ended, and how long it took.
  private void end() {
    int at = layout.scale().at(layout.run().took());
    double x = LABELS + plot * at / Scale.UNITS;
    boolean room = x < LABELS + plot - 60;
    svg.open("g", "class", "end", "data-at", at, "transform", "translate(" + Svg.number(x) + " 0)");
    svg.empty("line", "x1", 0, "x2", 0, "y1", 0, "y2", layout.axis() + 4);
    svg.leaf(
        "text",
        Scale.words(layout.run().took()),
        "x",
        room ? 6 : -6,
        "y",
        16,
        "text-anchor",
        room ? "start" : "end");
    svg.close();
  }

  private void openLabels(Layout.Panel panel) {
    svg.open(
        "svg",
        "class",
        "labels",
        "x",
        0,
        "y",
        panel.top(),
        "width",
        LABELS - 8,
        "height",
        panel.height());
  }

  private void openPlot(Layout.Panel panel, String name) {
    double rows = panel.rows() > 0 ? panel.rows() : panel.height();
    svg.empty(
        "rect",
        "class",
        "panel",
        "x",
        LABELS,
        "y",
        panel.top(),
        "width",
        plot,
        "height",
        panel.height());
    svg.open(
        "svg",
        "class",
        "plot " + name,
        "x",
        LABELS,
        "y",
        panel.top(),
        "width",
        plot,
        "height",
        panel.height(),
        "viewBox",
        "0 0 " + Scale.UNITS + " " + Svg.number(rows),
        "preserveAspectRatio",
        "none");
  }
}
