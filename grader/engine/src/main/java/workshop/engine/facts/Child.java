package workshop.engine.facts;

import java.util.OptionalInt;

/// A child process, or a child of a child, as it was seen last.
///
/// @param command its program, without the folder it lies in
/// @param cpuMillis CPU time it had burnt when it was seen last, in milliseconds
/// @param alive whether it still ran then
/// @param exitCode its exit code; empty while it runs, and where the JVM does not know
public record Child(
    long pid, String command, long cpuMillis, boolean alive, OptionalInt exitCode) {}
