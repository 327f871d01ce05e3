package workshop.engine.facts;

/// One round of the gate: operations were held until one of these ended it.
///
/// @param held operations held at its end
/// @param ended why it ended
public record Round(int held, End ended) {

  /// Why a round ended.
  public enum End {
    /// As many as asked for were held.
    ENOUGH,
    /// Nothing could make progress any more.
    QUIET,
    /// Quiet but for a timer, and nothing arrived for the horizon.
    TIMER_PENDING,
    /// The participant's processes burnt the CPU cap without asking for anything new.
    CPU_CAP,
    /// The participant's code returned or threw.
    RETURNED
  }
}
