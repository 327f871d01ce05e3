package workshop.engine.facts;

import java.util.List;

/// The facts of one gated run, or of one stage of it.
///
/// @param unit what one operation is called, in the singular: `request`
/// @param enough how many held operations end the run early: the exercise's limit plus one
/// @param rounds every round of the gate, in order; empty if none was reached
/// @param deciding the snapshot of the round that held most
/// @param callbacks callbacks seen blocked, each place once, in order of discovery
/// @param children the child processes of the whole run
/// @param toTheEnd whether every round was watched, not only until the model could be told
/// @param blind what the observer could not see, in words; empty if it saw everything it needs
public record Observation(
    String unit,
    int enough,
    List<Round> rounds,
    Snapshot deciding,
    List<BlockedCallback> callbacks,
    Children children,
    boolean toTheEnd,
    List<String> blind) {

  /// A run of which nothing could be seen.
  ///
  /// @param blind why, in words; at least one
  public static Observation none(String unit, int enough, boolean toTheEnd, List<String> blind) {
    return new Observation(
        unit,
        enough,
        List.of(),
        Snapshot.empty(),
        List.of(),
        Children.none(),
        toTheEnd,
        List.copyOf(blind));
  }

  /// Most operations held in one round.
  public int most() {
    return rounds.stream().mapToInt(Round::held).max().orElse(0);
  }
}
