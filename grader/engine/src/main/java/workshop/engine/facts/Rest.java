package workshop.engine.facts;

import org.jspecify.annotations.Nullable;

/// How a wait for the participant's program ended.
///
/// @param end why
/// @param burntMillis CPU time of the program since something last moved, in milliseconds
/// @param at the participant's line that ran then, or was blocked in something else than a
///   selector; null if there was none
public record Rest(End end, long burntMillis, @Nullable CodePlace at) {

  /// Why a wait ended.
  public enum End {
    /// What was waited for has come.
    CAME,
    /// Nothing moved any more.
    QUIET,
    /// The program burnt the CPU cap, and nothing came of it.
    SPINNING
  }
}
