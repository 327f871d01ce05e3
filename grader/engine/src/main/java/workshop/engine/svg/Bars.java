package workshop.engine.svg;

import java.util.ArrayList;
import java.util.List;

/// Bars that look the same, gathered into few paths: a browser draws a path of many bars faster
/// than many elements, and leaves out a path that is out of sight.
///
/// Each bar begins with an edge, one pixel wide however far the picture is zoomed out, so that none
/// vanishes and two that touch stay two. Bars of one row that begin within a grain are drawn as
/// one.
final class Bars {
  /// How many bars a path has at most.
  private static final int EACH = 100;

  private final int grain;
  private final List<String> bodies = new ArrayList<>();
  private final List<String> edges = new ArrayList<>();
  private StringBuilder body = new StringBuilder();
  private StringBuilder edge = new StringBuilder();
  private int inPath;
  private boolean pending;
  private int from;
  private int to;
  private double y;
  private double height;
  private double bodyX;
  private double bodyY;
  private double edgeX;
  private double edgeY;

  /// @param grain in [Scale] units, at least 1
  Bars(int grain) {
    this.grain = grain;
  }

  /// Adds a bar; those of a row one after the other, in the order of their beginning.
  void add(int begin, int end, double top, double high) {
    int stop = Math.max(end, begin + 1);
    if (pending && top == y && high == height && begin >= from && begin - from < grain) {
      to = Math.max(to, stop) - Math.max(0, begin - to); // a gap between them does not count
      return;
    }
    flush();
    pending = true;
    from = begin;
    to = stop;
    y = top;
    height = high;
  }

  private void flush() {
    if (!pending) {
      return;
    }
    pending = false;
    if (inPath == EACH) {
      endPath();
    }
    inPath++;
    move(body, from - bodyX, y - bodyY);
    body.append('h').append(to - from).append('v');
    Svg.append(body, height).append("h-").append(to - from).append('z');
    bodyX = from;
    bodyY = rounded(y);
    move(edge, from - edgeX, y - edgeY);
    edge.append('v');
    Svg.append(edge, height);
    edgeX = from;
    edgeY = rounded(y) + rounded(height);
  }

  private void endPath() {
    bodies.add(body.toString());
    edges.add(edge.toString());
    body = new StringBuilder();
    edge = new StringBuilder();
    inPath = 0;
    bodyX = 0;
    bodyY = 0;
    edgeX = 0;
    edgeY = 0;
  }

  /// From where the last bar ended to where the next begins; from 0, 0 at first.
  private static void move(StringBuilder path, double right, double down) {
    path.append('m');
    Svg.append(path, right).append(' ');
    Svg.append(path, down);
  }

  /// As it was written, so that rounding does not add up from bar to bar.
  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /// Writes them, the edges on top.
  ///
  /// @param look the class that the style sheet knows
  void write(Svg svg, String look) {
    flush();
    if (inPath > 0) {
      endPath();
    }
    bodies.forEach(path -> svg.empty("path", "class", look, "d", path));
    edges.forEach(path -> svg.empty("path", "class", look + " edge", "d", path));
  }
}
