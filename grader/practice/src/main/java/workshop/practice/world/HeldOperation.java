package workshop.practice.world;

/// An operation that waits at the gate.
///
/// @param id counts from 1 in the order of arrival, in each world
/// @param name the raw path it asked for
/// @param clientPort the local port of the socket that asked
public record HeldOperation(long id, String name, int clientPort) {}
