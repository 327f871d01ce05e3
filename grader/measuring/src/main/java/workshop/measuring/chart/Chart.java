package workshop.measuring.chart;

import java.util.List;
import workshop.engine.svg.Svg;

/// Panels side by side as one SVG file that needs nothing else, with letters that can be read when
/// it fills a slide.
public final class Chart {
  private static final int WIDTH = 1150;
  private static final int COLUMNS = 3;
  private static final int PANEL = 362;
  private static final int GAP = 32;
  private static final int HEAD = 60;
  private static final int ROW = 30;
  private static final int LABEL = 112;
  private static final int LONGEST_BAR = 130;
  private static final int FOOT = 26;
  private static final String STYLE =
      """
      text{font:21px Arial,"Liberation Sans",Helvetica,sans-serif;fill:#111}
      .title{font-weight:bold;font-size:24px}.note{font-size:18px;fill:#4a4a4a}
      .paper{fill:#fff}.plain{fill:#8fa3bd}.as-good{fill:#7fb394;stroke:#00592b;stroke-width:2}
      .best{fill:#00592b}.strong{font-weight:bold}\
      """;

  private final Svg svg = new Svg();
  private final int rows;
  private final int high;

  private Chart(List<Panel> panels) {
    this.rows = panels.stream().mapToInt(panel -> panel.bars().size()).max().orElse(0);
    this.high = HEAD + rows * ROW + GAP / 2;
  }

  /// @param title for those who cannot see it
  /// @param foot a line below
  public static String of(String title, List<Panel> panels, String foot) {
    return new Chart(panels).draw(title, panels, foot);
  }

  private String draw(String title, List<Panel> panels, String foot) {
    int lines = (panels.size() + COLUMNS - 1) / COLUMNS;
    int height = lines * high + FOOT;
    svg.open(
        "svg",
        "xmlns",
        Svg.NAMESPACE,
        "width",
        WIDTH,
        "height",
        height,
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "role",
        "img");
    svg.leaf("title", title).leaf("style", STYLE);
    svg.empty("rect", "class", "paper", "width", WIDTH, "height", height);
    for (int i = 0; i < panels.size(); i++) {
      panel(panels.get(i), i % COLUMNS * (PANEL + GAP), i / COLUMNS * high);
    }
    svg.leaf("text", foot, "class", "note", "x", 0, "y", height - 7);
    return svg.close().toString();
  }

  private void panel(Panel panel, int x, int y) {
    svg.leaf("text", panel.title(), "class", "title", "x", x, "y", y + 24);
    svg.leaf("text", panel.note(), "class", "note", "x", x, "y", y + 47);
    for (int i = 0; i < panel.bars().size(); i++) {
      bar(panel, panel.bars().get(i), x, y + HEAD + i * ROW);
    }
  }

  private void bar(Panel panel, Bar bar, int x, int y) {
    double length = Math.max(bar.value() > 0 ? 2 : 0, panel.share(bar) * LONGEST_BAR);
    boolean best = bar.mark() == Bar.Mark.BEST;
    svg.leaf("text", bar.label(), "x", x, "y", y + 20);
    svg.empty(
        "rect",
        "class",
        bar.mark().style(),
        "x",
        x + LABEL,
        "y",
        y + 3,
        "width",
        length,
        "height",
        ROW - 8);
    String words = best ? bar.words() + " \u2713" : bar.words();
    svg.leaf(
        "text", words, "class", best ? "strong" : "", "x", x + LABEL + length + 8, "y", y + 20);
  }
}
