package workshop.engine.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs tasks one after another, in a fresh JVM after one that hung or ended it, and after every
/// [#IN_ONE_JVM]. Used by one thread.
final class ProgramRuns implements AutoCloseable {
  private static final int IN_ONE_JVM = 60;

  /// What a JVM says last when the fault is its own.
  private static final String CRASH = "fatal error has been detected by the Java Runtime";

  private final Path classes;
  private final boolean proc;
  private final List<String> before;
  private @Nullable ProgramJvm jvm;
  private int inThis;
  private int left;
  private int crashes;

  /// @param proc whether the JVMs may look at `/proc`
  /// @param before what stands before their command
  ProgramRuns(Path classes, boolean proc, List<String> before) {
    this.classes = classes;
    this.proc = proc;
    this.before = before;
  }

  /// Runs a task; once more in a fresh JVM if it was the JVM that failed: dumping threads while
  /// virtual threads mount and unmount can crash a JDK 25 (JDK-8364343).
  Outcome run(Task task) throws IOException, InterruptedException {
    Outcome outcome = runOnce(task);
    if (outcome.seen().contains(CRASH)) {
      crashes++;
      return runOnce(task);
    }
    return outcome;
  }

  private Outcome runOnce(Task task) throws IOException, InterruptedException {
    ProgramJvm running = jvm;
    if (running == null) {
      running = ProgramJvm.start(classes, proc, before);
      jvm = running;
      inThis = 0;
    }
    Outcome outcome = running.run(task);
    left += running.endLeftovers();
    if (!running.isFit(outcome) || ++inThis >= IN_ONE_JVM) {
      close();
    }
    return outcome;
  }

  /// How many JVMs crashed by a fault of their own.
  int crashes() {
    return crashes;
  }

  /// How many child processes the programs left behind, all of them ended meanwhile.
  int left() {
    return left;
  }

  @Override
  public void close() {
    if (jvm != null) {
      jvm.close();
      jvm = null;
    }
  }
}
