package workshop.practice.world;

import java.util.List;

/// What a gate knows, all of it true at one moment.
///
/// @param held what waits, in the order of arrival
/// @param arrived operations since the world opened
/// @param ended those of them that are over
/// @param answering those that may pass but whose answer is not yet all with the socket; while it
///   is not 0 the host itself has something to do
/// @param inFlight arrived and not ended
/// @param mostInFlight the largest number ever in flight at once; never more than the client really
///   had
public record GateState(
    List<HeldOperation> held,
    long arrived,
    long ended,
    int answering,
    int inFlight,
    int mostInFlight) {
  public GateState {
    held = List.copyOf(held);
  }
}
