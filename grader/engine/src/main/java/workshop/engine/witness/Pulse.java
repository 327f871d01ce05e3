package workshop.engine.witness;

import java.nio.file.Files;
import java.nio.file.Path;

/// Whether anything runs, or wants to run, right now: the participant's JVM, its children, the
/// host.
///
/// The observer's own threads do not count, nor do the virtual machine's compilers.
public interface Pulse {
  /// Names of the observer's threads start so.
  String OBSERVER = "grader-";

  /// Of children, those known when they were last listed.
  boolean running();

  /// The system's own view where there is one, else what the JDK shows.
  ///
  /// @param scratch where a thread dump may be written for a moment
  static Pulse here(long hostPid, Path scratch, Offspring offspring) {
    boolean switchedOff = Boolean.getBoolean("workshop.observe.without-proc");
    return !switchedOff && Files.isReadable(Path.of("/proc/self/task"))
        ? new ProcPulse(hostPid, offspring)
        : new PortablePulse(scratch, offspring);
  }
}
