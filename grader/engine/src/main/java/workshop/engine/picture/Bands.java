package workshop.engine.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Timeline;

/// The lanes of a run, one below the other. Many of them are drawn lower, so that a wall of threads
/// stays a picture.
///
/// @param all those that are drawn
/// @param left how many more there are
/// @param height of all, in pixels
record Bands(List<Band> all, int left, double height) {
  /// So many lanes are drawn at most.
  private static final int MOST = 200;

  /// So many lanes are drawn in full height.
  private static final int FEW = 20;

  private static final double STRIP = 10;
  private static final double ROW = 5;

  /// The rows of a lane together are not higher.
  private static final double ROWS = 96;

  /// Stands for whoever asked for an operation when that is not known.
  private static final int UNKNOWN = 0;

  static Bands of(Timeline run) {
    Map<Integer, List<Op>> asked = new HashMap<>();
    for (Op op : run.operations()) {
      asked.computeIfAbsent(op.lane(), lane -> new ArrayList<>()).add(op);
    }
    List<Lane> lanes = lanes(run, asked);
    double share = Math.clamp((double) FEW / Math.max(1, lanes.size()), 0.3, 1);
    List<Band> bands = new ArrayList<>();
    double top = 0;
    for (Lane lane : lanes.subList(0, Math.min(MOST, lanes.size()))) {
      Band band = band(lane, asked.getOrDefault(lane.id(), List.of()), run.took(), top, share);
      bands.add(band);
      top += band.height();
    }
    return new Bands(bands, lanes.size() - bands.size(), top);
  }

  private static List<Lane> lanes(Timeline run, Map<Integer, List<Op>> asked) {
    List<Lane> lanes = new ArrayList<>(run.lanes());
    if (asked.containsKey(UNKNOWN)) {
      lanes.add(
          new Lane(
              UNKNOWN, Lane.Kind.PLATFORM, "not known who", 0, 0, run.took(), 1, -1, List.of()));
    }
    return lanes;
  }

  private static Band band(Lane lane, List<Op> operations, long end, double top, double share) {
    List<Op> sorted = operations.stream().sorted(Comparator.comparingLong(Op::arrived)).toList();
    Packing packing = Packing.of(sorted, end);
    double strip = STRIP * share;
    double rows = Math.min(ROWS * share, packing.count() * ROW * share);
    double row = packing.count() == 0 ? 0 : rows / packing.count();
    double height = strip * 1.7 + (rows > 0 ? strip * 0.2 + rows : 0);
    return new Band(lane, sorted, packing, top, strip, row, height);
  }
}
