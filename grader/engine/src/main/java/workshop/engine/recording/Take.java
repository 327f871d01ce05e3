package workshop.engine.recording;

import java.nio.file.Path;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Issuers;

/// All that was taken down of one run.
///
/// @param home the exercise's package
/// @param ended how it ended, as a timeline says it
/// @param recording the flight recorder's file
/// @param dump taken at the end
/// @param caller id of the thread that played
/// @param end as [System#nanoTime()]
public record Take(
    String home,
    String ended,
    Path recording,
    StackReader reader,
    Issuers issuers,
    Scene scene,
    Looks looks,
    ThreadDump dump,
    long caller,
    long end) {}
