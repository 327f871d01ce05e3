package workshop.engine.cutting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import workshop.engine.recording.Scene;
import workshop.engine.recording.Take;
import workshop.engine.recording.Watched;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.witness.Issuers;
import workshop.engine.witness.Issuers.Issue;
import workshop.practice.wire.HostLost;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.Operation;
import workshop.practice.world.Outcome;

/// The operations of a run, of all its worlds.
///
/// @param unit what one is called
/// @param operations in the order of their arrival
record Log(String unit, List<Op> operations, List<Level> inFlight) {
  private static final long MICRO = 1000;

  /// An operation, and the world it came to.
  private record Asked(Operation operation, Watched watched) {
    long arrived() {
      return watched.here(operation.arrivedNanos());
    }
  }

  static Log of(Take take, Cast cast) {
    Scene scene = take.scene();
    long origin = scene.origin();
    List<String> units =
        scene.worlds().stream().map(watched -> watched.world().unit()).distinct().toList();
    List<Asked> all =
        scene.worlds().stream()
            .flatMap(Log::asked)
            .sorted(Comparator.comparingLong(Asked::arrived))
            .toList();
    List<Optional<Issue>> issues = issues(all, take.issuers());
    List<Op> operations = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Asked one = all.get(i);
      Operation operation = one.operation();
      boolean preparation =
          operation.endedNanos() >= 0 && one.watched().here(operation.endedNanos()) < origin;
      if (!preparation) {
        String unit = units.size() > 1 ? one.watched().world().unit() : "";
        String stage = part(scene, one.arrived(), unit);
        int lane = lane(operation, issues.get(i), cast);
        operations.add(op(operations.size() + 1, one, lane, stage, origin));
      }
    }
    return new Log(
        units.size() == 1 ? units.getFirst() : "operation",
        operations,
        levels(operations, (take.end() - origin) / MICRO));
  }

  /// None of a world that is closed already, or whose host is gone.
  private static Stream<Asked> asked(Watched watched) {
    try {
      return watched.world().log().operations().stream().map(one -> new Asked(one, watched));
    } catch (HostLost | IllegalStateException gone) {
      return Stream.of();
    }
  }

  /// Who asked, in the order of the operations. The latest of a name is the last that was issued.
  private static List<Optional<Issue>> issues(List<Asked> all, Issuers issuers) {
    List<HeldOperation> latestFirst =
        all.reversed().stream()
            .map(Asked::operation)
            .map(
                one ->
                    new HeldOperation(
                        one.id(),
                        one.name(),
                        one.clientPort(),
                        one.pid(),
                        one.thread(),
                        one.stage()))
            .toList();
    return issuers.of(latestFirst).reversed();
  }

  private static int lane(Operation operation, Optional<Issue> issue, Cast cast) {
    boolean elsewhere = operation.pid() != 0 && operation.pid() != ProcessHandle.current().pid();
    return elsewhere
        ? cast.ofProcess(operation.pid())
        : issue.map(Issue::threadId).map(cast::ofThread).orElse(0);
  }

  private static String part(Scene scene, long arrived, String otherwise) {
    return scene.parts().stream()
        .filter(part -> part.from() <= arrived && (part.to() < 0 || arrived < part.to()))
        .map(Scene.Part::name)
        .findFirst()
        .orElse(otherwise);
  }

  private static Op op(int id, Asked asked, int lane, String stage, long origin) {
    Operation one = asked.operation();
    Watched watched = asked.watched();
    return new Op(
        id,
        one.name(),
        one.stage().isEmpty() ? stage : one.stage(),
        lane,
        micros(one.arrivedNanos(), watched, origin),
        micros(one.heldNanos(), watched, origin),
        micros(one.releasedNanos(), watched, origin),
        one.outcome() == Outcome.OPEN ? -1 : micros(one.endedNanos(), watched, origin),
        one.outcome().name(),
        one.status());
  }

  private static long micros(long nanos, Watched watched, long origin) {
    return nanos < 0 ? -1 : Math.max(0, watched.here(nanos) - origin) / MICRO;
  }

  /// @param took what came to no end was under way until then
  static List<Level> levels(List<Op> operations, long took) {
    Map<Long, Integer> changes = new TreeMap<>(Map.of(0L, 0));
    for (Op op : operations) {
      changes.merge(op.arrived(), 1, Integer::sum);
      changes.merge(op.ended() < 0 ? took : op.ended(), -1, Integer::sum);
    }
    List<Level> levels = new ArrayList<>();
    int count = 0;
    for (Map.Entry<Long, Integer> change : changes.entrySet()) {
      count += change.getValue();
      if (change.getValue() != 0 || levels.isEmpty()) {
        levels.add(new Level(change.getKey(), count));
      }
    }
    return levels;
  }
}
