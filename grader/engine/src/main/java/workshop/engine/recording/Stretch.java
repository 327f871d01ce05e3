package workshop.engine.recording;

import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.timeline.Span.State;

/// A stretch in which a thread stood somewhere, as the flight recorder saw it.
///
/// @param from nanoseconds, by one clock or the other
/// @param call what the participant's line had called; empty if it is not known
/// @param place null if none of the participant's code was on the stack
public record Stretch(
    long thread, State state, long from, long to, String call, @Nullable CodePlace place) {

  /// The same at another time.
  public Stretch at(long otherFrom, long otherTo) {
    return new Stretch(thread, state, otherFrom, otherTo, call, place);
  }
}
