package workshop.engine.timeline;

import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;

/// A stretch of a lane in which its thread did one thing.
///
/// @param to exclusive; after `from`
/// @param call what the participant's line called and stood in: `HttpClient.send`; empty if it is
///   not known, or it worked
/// @param place the participant's line; null if none of their code was on the stack, or it worked
public record Span(State state, long from, long to, String call, @Nullable CodePlace place) {

  /// What a thread does. Working is having something to do, on a core or ready for one.
  public enum State {
    WORKING,
    /// It has nothing to do: an idle worker, an event loop without events.
    WAITING,
    /// Code of the participant's stands in a call that has not returned: an answer, a lock, another
    /// thread's result.
    BLOCKED,
    /// In `Thread.sleep`.
    SLEEPING
  }

  /// A stretch of which no line is known.
  public static Span of(State state, long from, long to) {
    return new Span(state, from, to, "", null);
  }
}
