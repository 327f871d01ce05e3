package workshop.engine.facts;

import org.jspecify.annotations.Nullable;

/// One operation that the gate held when the snapshot was taken.
///
/// @param name the operation's own name: a request's path, a file, a query, a unit of work
/// @param stage what part of the work it belongs to; what its world calls an operation if the work
///   has one part only
/// @param thread the thread that is blocked in it, or may be; null if there is none
/// @param issuedAt the participant's line that asked for it; null if not seen
/// @param child process id of the child that asked for it; 0 if it was none
public record HeldOperation(
    String name,
    String stage,
    Carrying carrying,
    @Nullable ThreadFact thread,
    @Nullable CodePlace issuedAt,
    long child) {

  /// The same with that answer to who waits for it.
  public HeldOperation with(Carrying answer) {
    return new HeldOperation(name, stage, answer, thread, issuedAt, child);
  }
}
