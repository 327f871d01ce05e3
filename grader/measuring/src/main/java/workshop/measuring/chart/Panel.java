package workshop.measuring.chart;

import java.util.List;

/// A small chart of its own scale, one of several in a picture.
///
/// @param title what is measured
/// @param note how the bars are to be read; may be empty
/// @param logarithmic a step to the right is ten times as much
public record Panel(String title, String note, boolean logarithmic, List<Bar> bars) {
  /// Copies the bars.
  public Panel {
    bars = List.copyOf(bars);
  }

  /// How long a bar is, from 0 to 1. On a logarithmic scale the shortest has a tenth.
  double share(Bar bar) {
    if (bar.value() <= 0) {
      return 0;
    }
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
    if (!logarithmic) {
      return bar.value() / most;
    }
    double floor = Math.floor(Math.log10(least()));
    double top = Math.log10(most) - floor;
    return top == 0 ? 1 : Math.max(0.1, (Math.log10(bar.value()) - floor) / top);
  }

  private double least() {
    return bars.stream().mapToDouble(Bar::value).filter(value -> value > 0).min().orElse(1);
  }
}
