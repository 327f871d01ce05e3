package workshop.engine.pipe;

/// Where the runner waits for a participant JVM: one comes in, then it is shut.
///
/// @param port on loopback
/// @param token what to say first there
public record Door(int port, String token) {}
