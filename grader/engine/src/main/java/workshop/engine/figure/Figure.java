package workshop.engine.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import workshop.engine.picture.Picture;
import workshop.engine.picture.Totals;
import workshop.engine.svg.PlainText;
import workshop.engine.svg.Scale;
import workshop.engine.svg.Svg;
import workshop.engine.timeline.Timeline;

/// Runs one below the other on one time scale, as an SVG file that fills a slide and needs nothing
/// else.
public final class Figure {
  /// As wide as a slide's text, in its pixels.
  static final double WIDTH = 1154;

  /// As high as what a slide has below its title.
  static final double HIGHEST = 538;

  /// Room for names at the left.
  static final double LABELS = 262;

  /// Room for half of the last time.
  static final double RIGHT = 34;

  static final double PLOT = WIDTH - LABELS - RIGHT;

  private static final double AXIS = 34;
  private static final double LARGEST = 3;
  private static final double SMALLEST = 0.05;

  /// Where it would become smaller, less is shown.
  private static final double SMALL = 0.6;

  private static final int TICKS = 9;

  private final List<Row> rows;
  private final Scale scale;
  private final Signs signs;
  private final double zoom;

  /// @param runs from the top down
  public Figure(List<Shown> runs) {
    List<Row> all = runs.stream().map(Row::of).toList();
    rows = zoom(all) < SMALL ? all.stream().map(Row::brief).toList() : all;
    scale = new Scale(rows.stream().mapToLong(row -> row.run().took()).max().orElse(1));
    signs = Signs.of(rows);
    zoom = zoom(rows);
  }

  /// The largest with which they fit.
  private static double zoom(List<Row> rows) {
    double room = HIGHEST - AXIS - Signs.of(rows).height();
    double fits = LARGEST;
    while (fits > SMALLEST && height(rows, fits) > room) {
      fits -= 0.01;
    }
    return fits;
  }

  private static double height(List<Row> rows, double zoom) {
    return rows.stream().mapToDouble(row -> row.height(zoom)).sum();
  }

  /// @param command what makes it anew
  public String svg(String command) {
    double bottom = height(rows, zoom);
    double height = bottom + AXIS + signs.height();
    Svg svg = new Svg();
    svg.open(
        "svg",
        "xmlns",
        Svg.NAMESPACE,
        "class",
        "picture figure",
        "width",
        WIDTH,
        "height",
        height,
        "viewBox",
        "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height),
        "role",
        "img",
        "aria-labelledby",
        "title words");
    svg.leaf("title", title(), "id", "title");
    svg.leaf("desc", words() + " Made by: " + command, "id", "words");
    svg.leaf("style", ":root{color-scheme:light}\n" + Picture.style() + style());
    svg.empty("rect", "class", "paper", "width", WIDTH, "height", height);
    double top = 0;
    for (Row row : rows) {
      panel(svg, row, top);
      top += row.height(zoom);
    }
    axis(svg, bottom);
    top = 0;
    for (int i = 0; i < rows.size(); i++) {
      new RowDrawing(rows.get(i), svg, scale, zoom, "stripes-" + (i + 1)).draw(top);
      top += rows.get(i).height(zoom);
    }
    signs.draw(svg, bottom + AXIS);
    return svg.close().toString();
  }

  private void panel(Svg svg, Row row, double top) {
    double y = top + row.head();
    double high = row.body(zoom);
    svg.empty("rect", "class", "panel", "x", LABELS, "y", y, "width", PLOT, "height", high);
  }

  private void axis(Svg svg, double bottom) {
    svg.open("g", "class", "axis");
    for (long tick : scale.ticks(TICKS)) {
      double x = LABELS + PLOT * scale.at(tick) / Scale.UNITS;
      double top = rows.isEmpty() ? 0 : rows.getFirst().head();
      svg.empty("line", "class", "grid", "x1", x, "x2", x, "y1", top, "y2", bottom);
      svg.leaf("text", Scale.words(tick), "class", "tick", "x", x, "y", bottom + 18);
    }
    svg.close();
  }

  private String title() {
    return rows.isEmpty() ? "no run" : PlainText.of(rows.getFirst().run().exercise(), 60);
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (Row row : rows) {
      Timeline run = row.run();
      String name = row.shown().title();
      words.append(name.isEmpty() ? "" : PlainText.of(name, 60) + ": ");
      words.append(PlainText.of(row.shown().origin(), 90)).append(": ");
      words.append(Totals.of(run).sentence()).append(". ");
    }
    return words.toString().strip();
  }

  private static String style() {
    try (InputStream sheet = Figure.class.getResourceAsStream("figure.css")) {
      if (sheet == null) {
        throw new IllegalStateException("figure.css is missing");
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
