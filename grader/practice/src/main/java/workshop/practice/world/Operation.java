package workshop.practice.world;

/// One operation from arrival to end. Times are nanoseconds since the world opened, by the host's
/// clock; -1: never.
///
/// @param id counts from 1 in the order of arrival
/// @param name the raw path it asked for, or what its world calls it
/// @param clientPort the local port of the socket that asked
/// @param pid the process that asked; 0 when that did not tell
/// @param thread the id of the thread that asked; 0 when its process did not tell
/// @param stage empty if the world has only one
/// @param heldNanos -1 when it found the gate open
/// @param releasedNanos -1 when it was never held, or is held still
/// @param endedNanos taken before the client could see the end
/// @param status the HTTP status, or 0 when none was sent
public record Operation(
    long id,
    String name,
    int clientPort,
    long pid,
    long thread,
    String stage,
    long arrivedNanos,
    long heldNanos,
    long releasedNanos,
    long endedNanos,
    Outcome outcome,
    int status) {}
