package workshop.engine.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import workshop.engine.picture.LaneName;
import workshop.engine.picture.Totals;
import workshop.engine.svg.PlainText;
import workshop.engine.svg.Scale;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span.State;
import workshop.engine.timeline.Timeline;

/// The same as the picture, in tables: for whoever cannot see it, or wants the numbers. Long ones
/// are cut, and say so.
///
/// @param rest what was cut from the lanes; empty if nothing was
/// @param left the same for the operations
record RunTables(
    List<LaneRow> lanes,
    boolean anyLanes,
    String rest,
    List<OpRow> operations,
    String left,
    List<LevelRow> levels) {
  private static final int LANES = 100;
  private static final int OPERATIONS = 100;
  private static final int LEVELS = 12;
  private static final int LONGEST = 120;

  /// @param cpu `–` if it is not known
  record LaneRow(
      String name,
      String kind,
      String from,
      String to,
      String operations,
      String working,
      String blocked,
      String waiting,
      String sleeping,
      String cpu) {}

  record OpRow(String name, String lane, String arrived, String took, String outcome) {}

  /// @param most in flight from `from` on, until the next row's
  record LevelRow(String from, String most) {}

  static RunTables of(Timeline run) {
    return new RunTables(
        lanes(run),
        !run.lanes().isEmpty(),
        rest(run.lanes().size() - LANES, "lanes"),
        operations(run),
        rest(run.operations().size() - OPERATIONS, "operations"),
        levels(run));
  }

  private static String rest(int count, String what) {
    return count <= 0 ? "" : String.format(Locale.ROOT, "%,d more %s are not listed.", count, what);
  }

  private static List<LaneRow> lanes(Timeline run) {
    Map<Integer, Long> asked =
        run.operations().stream().collect(Collectors.groupingBy(Op::lane, Collectors.counting()));
    return run.lanes().stream()
        .limit(LANES)
        .map(lane -> row(lane, asked.getOrDefault(lane.id(), 0L)))
        .toList();
  }

  private static LaneRow row(Lane lane, long asked) {
    Map<State, Long> states = Totals.states(lane);
    return new LaneRow(
        PlainText.of(LaneName.of(lane), LONGEST),
        kind(lane),
        Scale.words(lane.from()),
        Scale.words(lane.to()),
        String.format(Locale.ROOT, "%,d", asked),
        Scale.words(states.getOrDefault(State.WORKING, 0L)),
        Scale.words(states.getOrDefault(State.BLOCKED, 0L)),
        Scale.words(states.getOrDefault(State.WAITING, 0L)),
        Scale.words(states.getOrDefault(State.SLEEPING, 0L)),
        lane.cpu() < 0 ? "–" : Scale.words(lane.cpu()));
  }

  private static String kind(Lane lane) {
    return switch (lane.kind()) {
      case PLATFORM -> "thread";
      case VIRTUAL -> Totals.count(lane.count(), "virtual thread");
      case PROCESS -> "process " + lane.process();
    };
  }

  private static List<OpRow> operations(Timeline run) {
    Map<Integer, String> names = new HashMap<>();
    run.lanes().forEach(lane -> names.put(lane.id(), PlainText.of(LaneName.of(lane), LONGEST)));
    return run.operations().stream().limit(OPERATIONS).map(op -> row(op, names)).toList();
  }

  private static OpRow row(Op op, Map<Integer, String> names) {
    String status = op.status() == 0 ? "" : " (" + op.status() + ")";
    return new OpRow(
        PlainText.of(op.stage().isEmpty() ? op.name() : op.stage() + " " + op.name(), LONGEST),
        names.getOrDefault(op.lane(), "not known"),
        Scale.words(op.arrived()),
        op.ended() < 0 ? "not ended" : Scale.words(op.ended() - op.arrived()),
        op.outcome().toLowerCase(Locale.ROOT).replace('_', ' ') + status);
  }

  private static List<LevelRow> levels(Timeline run) {
    List<LevelRow> rows = new ArrayList<>();
    int next = 0;
    int now = 0;
    for (int i = 0; i < LEVELS; i++) {
      long from = run.took() * i / LEVELS;
      long to = run.took() * (i + 1) / LEVELS;
      int most = now;
      while (next < run.inFlight().size() && run.inFlight().get(next).at() < to) {
        Level level = run.inFlight().get(next++);
        now = level.count();
        // A level that begins with the row replaces what was before it.
        most = level.at() <= from ? now : Math.max(most, now);
      }
      rows.add(new LevelRow(Scale.words(from), String.format(Locale.ROOT, "%,d", most)));
    }
    return rows;
  }
}
