package workshop.engine.picture;

import java.util.ArrayList;
import java.util.List;
import workshop.engine.svg.Scale;
import workshop.engine.svg.Svg;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Timeline;

/// How many operations were in flight over time, as steps. What happens within a few units is told
/// by its highest count and its last, so that a long run stays small.
final class Flight {
  private static final int GRAIN = 10;

  private Flight() {}

  /// @param at in units of the scale
  record Step(int at, int count) {}

  static List<Step> steps(Timeline run, Scale scale) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    int last = 0;
    int most = 0;
    for (Level level : run.inFlight()) {
      int here = scale.at(level.at()) / GRAIN * GRAIN;
      if (here != at) {
        add(steps, at, most, last);
        at = here;
        most = 0;
      }
      last = level.count();
      most = Math.max(most, last);
    }
    add(steps, at, most, last);
    return steps;
  }

  private static void add(List<Step> steps, int at, int most, int last) {
    steps.add(new Step(at, most));
    if (last != most) {
      steps.add(new Step(at + GRAIN / 2, last));
    }
  }

  /// An area that stands on the panel's bottom, closed at the run's end.
  static String path(List<Step> steps, int end, int peak, double height) {
    StringBuilder path = new StringBuilder("M0 ");
    Svg.append(path, height);
    for (Step step : steps) {
      double y = height - (height - 2) * step.count() / Math.max(1, peak);
      Svg.append(path.append('H').append(step.at()).append('V'), y);
    }
    path.append('H').append(Math.max(end, steps.getLast().at())).append('V');
    return Svg.append(path, height).append('z').toString();
  }
}
