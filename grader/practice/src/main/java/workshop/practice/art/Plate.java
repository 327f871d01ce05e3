package workshop.practice.art;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Where title and author would stand: bars on a plate.
///
/// @param top its upper edge, and so on, in widths of the cover
/// @param bars how long each bar is; the last one is the author's
record Plate(double top, double left, double right, List<Double> bars, Colour paper, Colour ink) {
  Plate {
    bars = List.copyOf(bars);
  }

  private static final double BAR = 0.035;
  private static final double STEP = 0.075;
  private static final double MARGIN = 0.06;
  private static final double EDGE = 0.008;

  static Plate draw(Random random, Palette palette) {
    List<Double> bars = new ArrayList<>();
    int titleBars = 1 + random.nextInt(2);
    for (int i = 0; i < titleBars; i++) {
      bars.add(0.34 + 0.14 * random.nextDouble());
    }
    bars.add(0.16 + 0.14 * random.nextDouble());
    double left = 0.16;
    return new Plate(
        0.12 + 0.1 * random.nextDouble(), left, 0.88, bars, palette.light(), palette.deep());
  }

  /// The colour there: of the plate, or of what is behind it.
  Colour over(Motif motif, double x, double y) {
    double bottom = top + 2 * MARGIN + STEP * bars.size();
    if (x < left || x > right || y < top || y > bottom) {
      return motif.at(x, y);
    }
    boolean edge = Math.min(Math.min(x - left, right - x), Math.min(y - top, bottom - y)) < EDGE;
    if (edge) {
      return ink.mix(paper, 0.6);
    }
    int bar = (int) Math.floor((y - top - MARGIN) / STEP);
    double within = y - top - MARGIN - bar * STEP;
    boolean inked =
        bar >= 0
            && bar < bars.size()
            && within < (bar == bars.size() - 1 ? BAR / 2 : BAR)
            && x > left + MARGIN
            && x < left + MARGIN + bars.get(bar);
    return inked ? ink : paper;
  }
}
