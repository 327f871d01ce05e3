package workshop.practice.world;

/// An operation that waits at the gate.
///
/// @param id counts from 1 in the order of arrival, in each world
/// @param name the raw path it asked for, or what its world calls it
/// @param clientPort the local port of the socket that asked
/// @param pid the process that waits for it; 0 when that did not tell
/// @param thread the id of the thread that asked; 0 when its process did not tell
/// @param stage empty if the world has only one
public record HeldOperation(
    long id, String name, int clientPort, long pid, long thread, String stage) {}
