package workshop.engine.facts;

import java.util.List;

/// Everything held at one moment of quiet, and who waits for it.
///
/// @param held the operations held, in order of arrival
/// @param children child processes of the participant's alive at that moment
/// @param foreign held operations whose issuer was not seen although something could wait for them
public record Snapshot(List<HeldOperation> held, int children, int foreign) {

  /// A snapshot of nothing.
  public static Snapshot empty() {
    return new Snapshot(List.of(), 0, 0);
  }
}
