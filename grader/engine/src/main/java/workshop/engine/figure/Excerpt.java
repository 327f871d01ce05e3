package workshop.engine.figure;

import java.util.ArrayList;
import java.util.List;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Timeline;

/// Which stretch of a run is shown, as if it were all of it.
///
/// @param part from the first operation of this stage to its last one, and none of others; empty
///   for all
/// @param most so many microseconds from there; 0 for all
public record Excerpt(String part, long most) {
  /// The whole run.
  public static final Excerpt ALL = new Excerpt("", 0);

  /// @return a run that begins where the stretch does; one without operations of the part stays as
  ///   it is
  public Timeline of(Timeline run) {
    List<Op> asked = run.operations().stream().filter(this::isOfPart).toList();
    boolean cut = !part.isEmpty() && !asked.isEmpty();
    long from = cut ? asked.getFirst().arrived() : 0;
    long to = cut ? asked.stream().mapToLong(op -> end(op, run)).max().orElseThrow() : run.took();
    if (most > 0) {
      to = Math.min(to, from + most);
    }
    return from == 0 && to == run.took()
        ? run
        : between(run, cut ? asked : run.operations(), from, to);
  }

  private boolean isOfPart(Op op) {
    return op.stage().equals(part);
  }

  private static long end(Op op, Timeline run) {
    return op.ended() < 0 ? run.took() : op.ended();
  }

  private static Timeline between(Timeline run, List<Op> operations, long from, long to) {
    List<Op> some = operations.stream().filter(op -> op.arrived() < to).toList();
    return new Timeline(
        run.version(),
        run.name(),
        run.exercise(),
        run.unit(),
        to - from,
        run.ended(),
        run.lanes().stream()
            .filter(lane -> lane.from() < to && lane.to() > from)
            .map(lane -> lane(lane, from, to))
            .toList(),
        some.stream().map(op -> op(op, from, to)).toList(),
        levels(run, from, to),
        run.blocking());
  }

  private static Lane lane(Lane lane, long from, long to) {
    List<Span> spans = new ArrayList<>();
    for (Span span : lane.spans()) {
      if (span.from() < to && span.to() > from) {
        spans.add(
            new Span(
                span.state(),
                moment(span.from(), from, to),
                moment(span.to(), from, to),
                span.call(),
                span.place()));
      }
    }
    return new Lane(
        lane.id(),
        lane.kind(),
        lane.name(),
        lane.process(),
        moment(lane.from(), from, to),
        moment(lane.to(), from, to),
        lane.count(),
        lane.cpu(),
        spans);
  }

  private static Op op(Op op, long from, long to) {
    return new Op(
        op.id(),
        op.name(),
        op.stage(),
        op.lane(),
        op.arrived() - from,
        op.held() < 0 ? -1 : moment(op.held(), from, to),
        op.released() < 0 ? -1 : moment(op.released(), from, to),
        op.ended() < 0 || op.ended() > to ? -1 : op.ended() - from,
        op.outcome(),
        op.status());
  }

  private static List<Level> levels(Timeline run, long from, long to) {
    List<Level> levels = new ArrayList<>(List.of(new Level(0, 0)));
    for (Level level : run.inFlight()) {
      if (level.at() <= from) {
        levels.set(0, new Level(0, level.count()));
      } else if (level.at() < to) {
        levels.add(new Level(level.at() - from, level.count()));
      }
    }
    return levels;
  }

  private static long moment(long at, long from, long to) {
    return Math.clamp(at, from, to) - from;
  }
}
