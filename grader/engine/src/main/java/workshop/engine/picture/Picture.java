package workshop.engine.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import workshop.engine.svg.Scale;
import workshop.engine.svg.Svg;
import workshop.engine.timeline.Timeline;

/// Runs drawn on one time scale, to be compared: a page takes them one by one. For slides there is
/// a room of its own, `figure`.
public final class Picture {
  /// How wide a run is drawn before a page fits it to its window, in pixels.
  private static final int WIDTH = 1000;

  private final List<Layout> layouts;

  /// @param runs the one that matters most first
  public Picture(List<Timeline> runs) {
    Scale scale = new Scale(runs.stream().mapToLong(Timeline::took).max().orElse(1));
    int peak = Math.max(1, runs.stream().mapToInt(Layout::most).max().orElse(1));
    int rows = runs.stream().mapToInt(run -> run.operations().size()).max().orElse(0);
    layouts = runs.stream().map(run -> Layout.of(run, scale, peak, rows)).toList();
  }

  /// One run as an `svg` element for a page, which brings the [#style] along and names it: the
  /// element refers to `run-N-name` as its label, N counting from 1.
  ///
  /// @param index of the run, 0 is the first
  public String run(int index) {
    Layout layout = layouts.get(index);
    Svg svg = new Svg();
    svg.open(
        "svg",
        "class",
        "picture run",
        "data-run",
        index,
        "width",
        WIDTH,
        "height",
        layout.height(),
        "viewBox",
        "0 0 " + WIDTH + " " + Svg.number(layout.height()),
        "role",
        "img",
        "aria-labelledby",
        "run-" + (index + 1) + "-name",
        "aria-describedby",
        "run-" + (index + 1) + "-words");
    new RunDrawing(layout, svg, WIDTH, index + 1).draw();
    return svg.close().toString();
  }

  /// Where everything is, for a script that tells what lies under the pointer.
  public PictureData data() {
    return PictureData.of(layouts);
  }

  /// The style sheet of every picture.
  public static String style() {
    try (InputStream sheet = Picture.class.getResourceAsStream("picture.css")) {
      if (sheet == null) {
        throw new IllegalStateException("picture.css is missing");
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
