package workshop.engine.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import workshop.engine.jvm.JvmCommand;

/// Runs a class in a JVM of its own and measures it.
final class MeasuredJvm {
  private static final long BETWEEN_LOOKS_MILLIS = 100;
  private static final double NANOS = 1e9;

  private MeasuredJvm() {}

  /// Returns when it has ended.
  ///
  /// @param classes come first on its class path, and this JVM's follow
  /// @param asked its one argument
  /// @throws IllegalStateException if it does not end well
  static Measurement run(Cores cores, Path classes, String mainClass, String asked)
      throws IOException, InterruptedException {
    List<String> command = command(cores, classes, mainClass, asked);
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
      throw new IllegalStateException(mainClass + " ended with " + process.exitValue());
    }
    return new Measurement(
        took / NANOS,
        Math.max(Waited.cpuSeconds() - cpuBefore, tree.cpuSeconds()),
        tree.peakMegabytes(),
        tree.processes(),
        result);
  }

  private static List<String> command(Cores cores, Path classes, String mainClass, String asked) {
    List<String> command = new ArrayList<>(cores.pin());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(cores.option());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC", // which one is the default depends on the machine
            "--enable-preview",
            "-cp",
            classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
            mainClass,
            asked));
    return command;
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
