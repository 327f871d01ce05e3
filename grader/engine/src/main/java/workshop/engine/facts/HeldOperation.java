package workshop.engine.facts;

import org.jspecify.annotations.Nullable;

/// One operation that the gate held when the snapshot was taken.
///
/// @param name the operation's own name: the request's path
/// @param thread the thread that is blocked in it, or may be; null if there is none
/// @param issuedAt the participant's line that asked for it; null if not seen
public record HeldOperation(
    String name, Carrying carrying, @Nullable ThreadFact thread, @Nullable CodePlace issuedAt) {}
