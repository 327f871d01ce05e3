package workshop.engine.facts;

/// A callback of the participant's that blocked the thread it ran on.
///
/// @param thread the thread's name
/// @param call what it was blocked in, as `Type.method`; [#SPINNING] if it ran without end
/// @param place the participant's line
public record BlockedCallback(String thread, String call, CodePlace place) {
  /// The call of a callback that is not blocked and never ends.
  public static final String SPINNING = "a loop";
}
