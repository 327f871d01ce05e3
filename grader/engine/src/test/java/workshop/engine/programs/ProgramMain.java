package workshop.engine.programs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.Observation;
import workshop.engine.facts.Snapshot;
import workshop.engine.observe.Observer;
import workshop.engine.witness.Offspring;
import workshop.engine.witness.TreeCpu;
import workshop.practice.world.HostAddress;
import workshop.practice.world.PracticeHost;

/// The main class of a JVM that runs programs one after another.
///
/// Reads tasks from standard input and writes an outcome for each to standard output, until the
/// input ends. A program that can never end is told, and the JVM with it.
final class ProgramMain {
  /// Starts a line that is an outcome.
  static final String OUTCOME = "@outcome ";

  private final PrintStream out;
  private final Observer observer;
  private final HostAddress address;
  private final Path scratch;
  private final TreeCpu cpu = new TreeCpu(new Offspring());

  private ProgramMain(PrintStream out, Observer observer, HostAddress address, Path scratch) {
    this.out = out;
    this.observer = observer;
    this.address = address;
    this.scratch = scratch;
  }

  /// @param arguments the folder of the programs' classes, a scratch folder, the host's process
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.setIn(InputStream.nullInputStream());
    HostAddress address = new HostAddress(Integer.parseInt(in.readLine()), in.readLine());
    Path scratch = Path.of(arguments[1]);
    Observer observer;
    try (PracticeHost host = PracticeHost.attach(address)) {
      observer = new Observer(scratch, Path.of(arguments[0]), host, Long.parseLong(arguments[2]));
    }
    ProgramMain programs = new ProgramMain(out, observer, address, scratch);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      programs.say(programs.outcome(Task.of(line)));
    }
    Runtime.getRuntime().halt(0);
  }

  private synchronized void say(Outcome outcome) {
    out.println(OUTCOME + outcome.line());
    out.flush();
  }

  private Outcome outcome(Task task) {
    long start = System.nanoTime();
    long cpuBefore = cpu.nanos();
    String seen;
    String numbers = "";
    try {
      Observation observation = observe(task);
      numbers = numbers(observation);
      seen =
          (task.expected().isAboutCallbacks()
                  ? Tells.ofCallbacks(observation)
                  : Tells.of(observation))
              .name();
    } catch (Throwable e) {
      StackTraceElement[] trace = e.getStackTrace();
      seen = "FAILED: " + e + (trace.length == 0 ? "" : " at " + trace[0]);
      e.printStackTrace();
    }
    return new Outcome(
        task,
        seen,
        numbers,
        Math.max(0, cpu.nanos() - cpuBefore) / 1_000_000,
        (System.nanoTime() - start) / 1_000_000);
  }

  private Observation observe(Task task) throws Exception {
    Path folder = Files.createTempDirectory(scratch, "files");
    AtomicBoolean over = new AtomicBoolean();
    try (PracticeHost host = PracticeHost.attach(address);
        Scene scene = Scene.open(task.over(), host, folder)) {
      observer
          .supervisor()
          .guard(
              host::worlds,
              over::get,
              stuck -> {
                say(new Outcome(task, "STUCK: " + stuck.saw(), "", 0, 0));
                Runtime.getRuntime().halt(1);
              });
      Constructor<?> constructor = Class.forName(task.program()).getDeclaredConstructor();
      constructor.setAccessible(true);
      Program program = (Program) constructor.newInstance();
      return observer.watch(
          scene.world(),
          task.enough(),
          task.expected().isAboutCallbacks(),
          () -> {
            program.run(scene.calls());
            return null;
          });
    } finally {
      over.set(true);
    }
  }

  private static String numbers(Observation seen) {
    Snapshot deciding = seen.deciding();
    return "held %d, carried %d, free %d, doubtful %d, unseen %d, by children %d of %d; rounds %s%s"
        .formatted(
            deciding.held().size(),
            deciding.count(Carrying.CARRIED),
            deciding.count(Carrying.NOT_CARRIED),
            deciding.count(Carrying.DOUBTFUL),
            deciding.count(Carrying.UNSEEN),
            deciding.count(Carrying.BY_CHILD),
            deciding.childrenHolding(),
            rounds(seen),
            seen.callbacks().isEmpty()
                ? ""
                : "; %d callbacks, %s"
                    .formatted(seen.callbacks().size(), seen.callbacks().getFirst()));
  }

  private static List<String> rounds(Observation seen) {
    List<String> all =
        seen.rounds().stream().map(round -> round.held() + " " + round.ended()).toList();
    return all.size() <= 8 ? all : all.subList(0, 8);
  }
}
