package workshop.engine.facts;

import java.util.List;

/// The facts of one gated run.
///
/// @param unit what the world calls one operation, in the singular: `request`
/// @param enough how many held operations end the run early: the exercise's limit plus one
/// @param rounds every round of the gate, in order; empty if none was reached
/// @param deciding the snapshot of the round that held most
/// @param callbacks callbacks seen blocked, each place once, in order of discovery
/// @param toTheEnd whether every round was watched, not only until the model could be told
/// @param blind what the observer could not see, in words; empty if it saw everything it needs
public record Observation(
    String unit,
    int enough,
    List<Round> rounds,
    Snapshot deciding,
    List<BlockedCallback> callbacks,
    boolean toTheEnd,
    List<String> blind) {

  /// Most operations held in one round.
  public int most() {
    return rounds.stream().mapToInt(Round::held).max().orElse(0);
  }
}
