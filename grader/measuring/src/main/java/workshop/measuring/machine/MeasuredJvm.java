package workshop.measuring.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import workshop.engine.jvm.JvmCommand;

/// Runs a program in a JVM of its own and measures it.
public final class MeasuredJvm {
  private static final long BETWEEN_LOOKS_MILLIS = 100;
  private static final double NANOS = 1e9;

  private MeasuredJvm() {}

  /// Returns when it has ended.
  ///
  /// @throws IllegalStateException if it does not end well
  public static Measurement run(Cores cores, Program program)
      throws IOException, InterruptedException {
    List<String> command = program.command(cores);
    double cpuBefore = Waited.cpuSeconds();
    long began = System.nanoTime();
    Process process =
        JvmCommand.process(command)
            .redirectErrorStream(false)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread hook = Thread.ofPlatform().unstarted(() -> end(process));
    Runtime.getRuntime().addShutdownHook(hook); // after Ctrl-C nothing of it stays
    Tree tree = new Tree(process.toHandle());
    // It prints a line or two: a pipe holds that.
    while (!process.waitFor(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS)) {
      tree.look();
    }
    long took = System.nanoTime() - began;
    Runtime.getRuntime().removeShutdownHook(hook);
    String result = lastLine(process);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(program.mainClass() + " ended with " + process.exitValue());
    }
    return new Measurement(
        took / NANOS,
        Math.max(Waited.cpuSeconds() - cpuBefore, tree.cpuSeconds()),
        tree.peakMegabytes(),
        tree.processes(),
        result);
  }

  private static String lastLine(Process process) throws IOException {
    String last = "";
    try (BufferedReader lines = process.inputReader()) {
      for (String line; (line = lines.readLine()) != null; ) {
        last = line;
      }
    }
    return last;
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
