package workshop.engine.programs;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import workshop.engine.jvm.JvmCommand;
import workshop.engine.jvm.Limits;
import workshop.practice.world.PracticeHost;

/// One JVM with a participant's flags and the practice host beside it, that runs one program after
/// another. Used by one thread.
final class ProgramJvm implements AutoCloseable {
  /// A long stop: ends what hangs, and names no model.
  private static final Duration LONG_STOP = Duration.ofMinutes(4);

  private static final String GONE = "";

  private final PracticeHost host;
  private final Process process;
  private final Writer in;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final StringBuilder said = new StringBuilder();

  private ProgramJvm(PracticeHost host, Process process) {
    this.host = host;
    this.process = process;
    this.in = process.outputWriter(StandardCharsets.UTF_8);
    Thread.ofVirtual().start(this::read);
  }

  /// @param classes of the programs
  /// @param proc whether it may look at `/proc`
  /// @param before what stands before the command, to pin it to a processor
  static ProgramJvm start(Path classes, boolean proc, List<String> before) throws IOException {
    PracticeHost host = PracticeHost.start();
    Path scratch = Files.createTempDirectory(classes.resolveSibling("scratch"), "jvm");
    List<String> command = new ArrayList<>(before);
    command.addAll(
        command(
            ProgramMain.class,
            classes,
            scratch,
            List.of(Long.toString(host.pid())),
            "-Dworkshop.observe.without-proc=" + !proc));
    Process process = JvmCommand.process(command).start();
    ProgramJvm jvm = new ProgramJvm(host, process);
    jvm.write(host.address().port() + "\n" + host.address().token() + "\n");
    return jvm;
  }

  /// How to start a JVM with a participant's flags.
  ///
  /// @param arguments for `main`, after the folders of classes and scratch
  /// @param properties of the JVM
  static List<String> command(
      Class<?> main, Path classes, Path scratch, List<String> arguments, String... properties) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + Limits.standard().heapMegabytes() + "m");
    command.addAll(JvmCommand.flags());
    command.add("-Djava.io.tmpdir=" + scratch);
    command.add("-XX:ErrorFile=" + scratch.resolve("crash-%p.log"));
    command.addAll(List.of(properties));
    command.add("-cp");
    command.add(System.getProperty("java.class.path") + File.pathSeparator + classes);
    command.addAll(List.of(main.getName(), classes.toString(), scratch.toString()));
    command.addAll(arguments);
    return command;
  }

  /// Runs one task; never fails because of the program.
  Outcome run(Task task) throws InterruptedException {
    if (!process.isAlive()) {
      return new Outcome(task, "NO JVM: " + said(), "", 0, 0);
    }
    try {
      write(task.line() + "\n");
    } catch (UncheckedIOException e) {
      return new Outcome(task, "NO JVM: " + said(), "", 0, 0);
    }
    String line = lines.poll(LONG_STOP.toMillis(), TimeUnit.MILLISECONDS);
    if (line == null) {
      return new Outcome(task, "NO END after " + LONG_STOP, "", 0, LONG_STOP.toMillis());
    }
    return line.equals(GONE)
        ? new Outcome(task, "JVM ENDED: " + said(), "", 0, 0)
        : Outcome.of(line);
  }

  /// Whether the next task can be run here too: not after one that hung or ended the JVM.
  boolean isFit(Outcome last) {
    Optional<Tells> told =
        List.of(Tells.values()).stream().filter(t -> t.name().equals(last.seen())).findAny();
    return process.isAlive() && told.isPresent();
  }

  /// The processes that the programs left behind, ended now.
  int endLeftovers() {
    List<ProcessHandle> left = process.descendants().toList();
    left.forEach(ProcessHandle::destroyForcibly);
    return left.size();
  }

  @Override
  public void close() {
    endLeftovers();
    process.destroyForcibly();
    process.onExit().join();
    host.close();
  }

  private void write(String text) {
    try {
      in.write(text);
      in.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized String said() {
    return said.toString();
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(ProgramMain.OUTCOME)) {
          lines.add(line.substring(ProgramMain.OUTCOME.length()));
        } else {
          say(line);
        }
      }
    } catch (IOException e) {
      // it has gone
    }
    lines.add(GONE);
  }

  private synchronized void say(String line) {
    if (said.length() < 4000) {
      said.append(line).append(' ');
    }
    if (Boolean.getBoolean("programs.loud")) {
      System.out.println("  | " + line);
    }
  }
}
