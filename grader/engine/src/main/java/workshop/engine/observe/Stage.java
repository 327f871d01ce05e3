package workshop.engine.observe;

import java.util.ArrayList;
import java.util.List;
import workshop.engine.facts.Round;
import workshop.engine.facts.Snapshot;

/// One stage of a run: its rounds, and the snapshot of the one that held most of its operations.
final class Stage {
  private final String name;
  private final String unit;
  private final int enough;
  private final List<Round> rounds = new ArrayList<>();
  private Snapshot deciding = Snapshot.empty();

  /// @param name the stage's name; empty: every operation of the run
  /// @param unit what one of its operations is called
  /// @param enough how many held at once are enough to decide
  Stage(String name, String unit, int enough) {
    this.name = name;
    this.unit = unit;
    this.enough = enough;
  }

  String unit() {
    return unit;
  }

  int enough() {
    return enough;
  }

  List<Round> rounds() {
    return List.copyOf(rounds);
  }

  Snapshot deciding() {
    return deciding;
  }

  boolean has(Gates.Held held) {
    return name.isEmpty() || name.equals(held.stage());
  }

  /// Its part of a snapshot, in the same order.
  Snapshot of(Snapshot snapshot) {
    return name.isEmpty() ? snapshot : snapshot.of(name);
  }

  boolean wasSeen() {
    return !deciding.held().isEmpty();
  }

  boolean hasEnough() {
    return deciding.held().size() >= enough;
  }

  /// Notes a round in which this stage held `held` operations; one without any is no round of its.
  void round(int held, Round.End end) {
    if (held > 0) {
      rounds.add(new Round(held, held >= enough ? Round.End.ENOUGH : end));
    }
  }

  /// Whether more are held than in the deciding snapshot.
  boolean isMore(int held) {
    return held > deciding.held().size();
  }

  void decide(Snapshot snapshot) {
    deciding = snapshot;
  }
}
