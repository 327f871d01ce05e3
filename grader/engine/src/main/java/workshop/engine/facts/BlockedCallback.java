package workshop.engine.facts;

/// A callback of the participant's that blocked the thread it ran on.
///
/// @param thread the thread's name
/// @param call what it was blocked in, as `Type.method`
/// @param place the participant's line
public record BlockedCallback(String thread, String call, CodePlace place) {}
