package workshop.engine.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs tasks one after another, in a fresh JVM after one that hung or ended it, and after every
/// [#IN_ONE_JVM]. Used by one thread.
final class ProgramRuns implements AutoCloseable {
  private static final int IN_ONE_JVM = 60;

  private final Path classes;
  private final boolean proc;
  private final List<String> before;
  private @Nullable ProgramJvm jvm;
  private int inThis;
  private int left;

  /// @param proc whether the JVMs may look at `/proc`
  /// @param before what stands before their command
  ProgramRuns(Path classes, boolean proc, List<String> before) {
    this.classes = classes;
    this.proc = proc;
    this.before = before;
  }

  Outcome run(Task task) throws IOException, InterruptedException {
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
