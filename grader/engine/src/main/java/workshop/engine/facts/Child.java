package workshop.engine.facts;

/// A child process, or a child of a child, as it was seen last. Its exit code the JDK tells nobody
/// but who started it.
///
/// @param command its program, without the folder it lies in
/// @param cpuMillis CPU time it had burnt when it was seen last, in milliseconds
/// @param alive whether it still ran then
public record Child(long pid, String command, long cpuMillis, boolean alive) {}
