package workshop.engine.picture;

import workshop.engine.svg.Marks;
import workshop.engine.svg.Scale;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Timeline;

/// Where the parts of one run's picture are, in pixels from its top. A part that has nothing to
/// show has no height.
///
/// @param scale of all runs
/// @param peak most operations in flight in any run, at least 1: the height of the first panel
/// @param flight how many were in flight over time
/// @param steps each operation below the one before
/// @param lanes who did what
/// @param axis where the times are written
record Layout(
    Timeline run,
    Scale scale,
    int peak,
    Bands bands,
    Panel flight,
    Panel steps,
    Panel lanes,
    double axis) {
  private static final double TOP = 6;
  private static final double GAP = 12;
  private static final double FLIGHT = 46;
  private static final double MORE = 16;
  private static final double AXIS = 22;

  /// @param rows how many rows it has of its own; 0 if it counts pixels
  record Panel(double top, double height, int rows) {
    boolean isEmpty() {
      return height == 0;
    }

    double bottom() {
      return top + height;
    }
  }

  /// @param rows most operations of any run: their rows are as high in each
  static Layout of(Timeline run, Scale scale, int peak, int rows) {
    Bands bands = Bands.of(run);
    boolean none = run.operations().isEmpty();
    Panel flight = new Panel(TOP, none ? 0 : FLIGHT, 0);
    Panel steps = new Panel(below(flight), none ? 0 : Math.clamp(rows * 8.0, 40, 170), rows);
    double lanesHeight = bands.height() + (bands.left() > 0 ? MORE : 0);
    Panel lanes = new Panel(below(steps), lanesHeight, 0);
    return new Layout(run, scale, peak, bands, flight, steps, lanes, lanes.bottom() + 4);
  }

  private static double below(Panel panel) {
    return panel.isEmpty() ? panel.top() : panel.bottom() + GAP;
  }

  double height() {
    return axis + AXIS;
  }

  /// How coarse its bars are, in units of the scale.
  int grain() {
    int spans = run.lanes().stream().mapToInt(lane -> lane.spans().size()).sum();
    return Marks.grain(spans + 2 * run.operations().size());
  }

  /// The most that were in flight at once in this run.
  static int most(Timeline run) {
    return run.inFlight().stream().mapToInt(Level::count).max().orElse(0);
  }
}
