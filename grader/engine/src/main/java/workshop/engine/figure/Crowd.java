package workshop.engine.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import workshop.engine.picture.LaneName;
import workshop.engine.picture.Packing;
import workshop.engine.picture.Totals;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Timeline;

/// Lanes that are alike, drawn as one block: a strip for each, and below them the operations that
/// they asked for.
///
/// @param strips which strip a lane has: one that has ended leaves its own to another
/// @param rows which row an operation has
record Crowd(List<Lane> lanes, List<Op> operations, Packing strips, Packing rows) {
  /// Fewer that are alike have a block each, while there is room.
  private static final int ALIKE = 5;

  /// Stands for whoever asked for an operation when that is not known.
  private static final int UNKNOWN = 0;

  private static final int CALLER = 1;

  private static final String OWN = ", its own threads";

  /// In the order in which the first of each began.
  ///
  /// @param most so many blocks at most, where enough lanes are alike
  static List<Crowd> of(Timeline run, int most) {
    List<Op> operations = run.operations();
    if (run.lanes().stream().allMatch(lane -> lane.id() == CALLER || lane.name().endsWith(OWN))) {
      operations = operations.stream().map(Crowd::ofCaller).toList(); // nobody else was there
    }
    Set<Integer> asked = operations.stream().map(Op::lane).collect(Collectors.toSet());
    List<Lane> lanes = new ArrayList<>(run.lanes());
    lanes.removeIf(lane -> !asked.contains(lane.id()) && !matters(lane));
    if (asked.contains(UNKNOWN)) {
      lanes.add(
          new Lane(
              UNKNOWN, Lane.Kind.PLATFORM, "not known who", 0, 0, run.took(), 1, -1, List.of()));
    }
    int least = ALIKE;
    List<List<Lane>> groups = grouped(lanes, least);
    while (groups.size() > most && least > 2) {
      groups = grouped(lanes, --least);
    }
    List<Op> all = operations;
    return groups.stream().map(group -> crowd(group, all, run.took())).toList();
  }

  private static Op ofCaller(Op op) {
    return new Op(
        op.id(),
        op.name(),
        op.stage(),
        op.lane() == UNKNOWN ? CALLER : op.lane(),
        op.arrived(),
        op.held(),
        op.released(),
        op.ended(),
        op.outcome(),
        op.status());
  }

  private static boolean matters(Lane lane) {
    return lane.id() == CALLER
        || lane.kind() == Lane.Kind.PROCESS
        || lane.spans().stream().anyMatch(span -> span.state() != Span.State.WAITING);
  }

  private static List<List<Lane>> grouped(List<Lane> lanes, int least) {
    Map<String, List<Lane>> alike =
        lanes.stream()
            .collect(
                Collectors.groupingBy(
                    Crowd::likeness, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    Map<Lane, List<Lane>> groups = new LinkedHashMap<>();
    for (Lane lane : lanes) {
      List<Lane> group = alike.get(likeness(lane));
      Lane first = group.size() < least ? lane : group.getFirst();
      groups.computeIfAbsent(first, key -> new ArrayList<>()).add(lane);
    }
    return List.copyOf(groups.values());
  }

  private static String likeness(Lane lane) {
    return lane.id() == CALLER ? "caller" : lane.kind() + " " + stem(lane);
  }

  /// `pool-1-thread` of `pool-1-thread-7`.
  private static String stem(Lane lane) {
    return lane.name()
        .replaceFirst("[-# ]?(\\d+|…)$", "")
        .replace("ForkJoinPool.commonPool-worker", "common pool");
  }

  private static Crowd crowd(List<Lane> lanes, List<Op> all, long end) {
    Set<Integer> ids = lanes.stream().map(Lane::id).collect(Collectors.toSet());
    List<Op> operations =
        all.stream()
            .filter(op -> ids.contains(op.lane()))
            .sorted(Comparator.comparingLong(Op::arrived))
            .toList();
    List<Lane> sorted = lanes.stream().sorted(Comparator.comparingLong(Lane::from)).toList();
    return new Crowd(sorted, operations, Packing.ofLanes(sorted), Packing.of(operations, end));
  }

  /// `main`, `16 × pool-1-thread`, `45 virtual threads`, `process CoverWorker 1`.
  String name() {
    Lane first = lanes.getFirst();
    int count = lanes.stream().mapToInt(Lane::count).sum();
    if (count == 1) {
      return first.kind() == Lane.Kind.PROCESS
          ? "process " + LaneName.of(first)
          : LaneName.of(first);
    }
    String stem = stem(first).replace(OWN, "’s own").replace("-…", "");
    return stem.isBlank() ? count + " " + kind(first) : count + " × " + stem;
  }

  private static String kind(Lane lane) {
    return switch (lane.kind()) {
      case PLATFORM -> "threads";
      case VIRTUAL -> "virtual threads";
      case PROCESS -> "processes";
    };
  }

  /// `45 requests, 16 at once`, `1 transfer, never ended`.
  ///
  /// @param unit what an operation is called, if those of the run are not told apart
  String asked(String unit) {
    Set<String> stages = operations.stream().map(Op::stage).collect(Collectors.toSet());
    boolean told = unit.equals("operation") && stages.size() == 1 && !stages.contains("");
    String asked = Totals.count(operations.size(), told ? stages.iterator().next() : unit);
    if (operations.stream().allMatch(Crowd::isOpen)) {
      return asked + ", never ended";
    }
    return rows.count() > 1 ? asked + ", " + rows.count() + " at once" : asked;
  }

  /// Whether nothing had become of it when the run ended.
  static boolean isOpen(Op op) {
    return op.outcome().equals("OPEN");
  }
}
