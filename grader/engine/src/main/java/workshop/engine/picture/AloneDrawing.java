package workshop.engine.picture;

import java.util.List;
import workshop.engine.svg.PlainText;
import workshop.engine.svg.Svg;
import workshop.engine.timeline.Timeline;

/// All runs as one SVG file: each under its name, and a legend below them.
final class AloneDrawing {
  private static final double MARGIN = 16;
  private static final double HEADER = 40;

  private final List<Layout> layouts;
  private final Theme theme;
  private final double width;

  AloneDrawing(List<Layout> layouts, Theme theme, double width) {
    this.layouts = layouts;
    this.theme = theme;
    this.width = width;
  }

  @Override
  public String toString() {
    double inner = width - 2 * MARGIN;
    double height = 2 * MARGIN + Legend.height(inner);
    for (Layout layout : layouts) {
      height += HEADER + layout.height();
    }
    Svg svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        Svg.NAMESPACE,
        "class",
        "picture alone",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + Svg.number(width) + " " + Svg.number(height),
        "role",
        "img",
        "aria-labelledby",
        "title words");
    svg.leaf("title", title(), "id", "title");
    svg.leaf("desc", words(), "id", "words");
    svg.leaf("style", ":root{color-scheme:" + theme.scheme() + "}\n" + Picture.style());
    svg.empty("rect", "class", "paper", "width", width, "height", height);
    double top = MARGIN;
    for (int i = 0; i < layouts.size(); i++) {
      run(svg, i, top);
      top += HEADER + layouts.get(i).height();
    }
    Legend.draw(svg, MARGIN, top + MARGIN / 2, inner);
    return svg.close().toString();
  }

  private void run(Svg svg, int index, double top) {
    Layout layout = layouts.get(index);
    svg.open("g", "transform", "translate(" + Svg.number(MARGIN) + " " + Svg.number(top) + ")");
    svg.leaf("text", PlainText.of(layout.run().name(), 60), "class", "name", "x", 4, "y", 16);
    svg.leaf("text", Totals.of(layout.run()).sentence(), "class", "label", "x", 4, "y", 32);
    svg.open("g", "transform", "translate(0 " + Svg.number(HEADER) + ")");
    new RunDrawing(layout, svg, width - 2 * MARGIN, index + 1).draw();
    svg.close();
    svg.close();
  }

  private String title() {
    return layouts.isEmpty() ? "no run" : PlainText.of(layouts.getFirst().run().exercise(), 60);
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (Layout layout : layouts) {
      Timeline run = layout.run();
      words.append(PlainText.of(run.name(), 60)).append(": ");
      words.append(Totals.of(run).sentence()).append(". ");
    }
    return words.toString().strip();
  }
}
