package workshop.engine.timeline;

import workshop.engine.facts.CodePlace;

/// A line of the participant's that threads stood at.
///
/// @param source the line's text, without its indentation; empty if it is not known
/// @param call what it called: `HttpClient.send`; empty if it is not known
/// @param state never working
/// @param total microseconds of all threads together, so it may exceed the run
/// @param times how often
public record Blocking(
    CodePlace place, String source, String call, Span.State state, long total, int times) {}
