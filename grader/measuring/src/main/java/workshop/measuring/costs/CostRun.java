package workshop.measuring.costs;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workshop.engine.jvm.JvmCommand;
import workshop.measuring.machine.Cores;
import workshop.measuring.machine.MeasuredJvm;
import workshop.measuring.machine.Measurement;
import workshop.measuring.machine.Program;
import workshop.measuring.probe.Caution;
import workshop.measuring.probe.Kind;
import workshop.measuring.probe.Probe;

/// Has the costs of one kind measured, each figure in JVMs of its own. Used by one thread.
public final class CostRun {
  /// A heap that is there from the first moment, so that the resident set grows by the rest alone.
  private static final List<String> TOUCHED = List.of("-Xms256m", "-XX:+AlwaysPreTouch");

  private static final int HEAP_MEGABYTES = 256;
  private static final int SWITCHES = 200_000;
  private static final int SWITCHES_OF_PROCESSES = 20_000;
  private static final long LONGEST_SECONDS = 120;
  private static final Pattern STEP = Pattern.compile("(\\d+) waiting, (\\d+) MB");
  private static final Pattern ERROR = Pattern.compile(".*java\\.lang\\.(OutOfMemoryError.*)");

  private final Kind kind;
  private final int rounds;
  private final int heapMegabytes;

  /// @param rounds of which the median is taken
  public CostRun(Kind kind, int rounds) {
    this(kind, rounds, HEAP_MEGABYTES);
  }

  /// @param heapMegabytes in which as many as possible are to wait
  CostRun(Kind kind, int rounds, int heapMegabytes) {
    this.kind = kind;
    this.rounds = rounds;
    this.heapMegabytes = heapMegabytes;
  }

  /// Measures.
  public Cost measure() throws IOException, InterruptedException {
    int several = Math.clamp(Caution.most(kind) / 2, 1, kind.several());
    List<double[]> starts = rounds(Cores.all(), TOUCHED, Probe.STARTING, several);
    int switches = kind == Kind.PROCESS ? SWITCHES_OF_PROCESSES : SWITCHES;
    List<double[]> hops = rounds(new Cores(1), List.of(), Probe.SWITCHING, switches);
    boolean room = kind != Kind.PROCESS || Caution.most(kind) >= Probe.BLOCKED;
    List<double[]> blocked =
        room
            ? rounds(Cores.all(), List.of(), Probe.BLOCKING, Probe.BLOCKED)
            : List.of(new double[] {-1});
    return new Cost(
        kind,
        median(starts, 0),
        median(starts, 1),
        median(starts, 2),
        limit(Caution.most(kind)),
        median(hops, 0),
        median(blocked, 0));
  }

  private List<double[]> rounds(Cores cores, List<String> options, String what, int many)
      throws IOException, InterruptedException {
    List<double[]> figures = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Measurement run = MeasuredJvm.run(cores, program(options, what, many));
      figures.add(
          Pattern.compile(" ")
              .splitAsStream(run.result())
              .mapToDouble(Double::parseDouble)
              .toArray());
    }
    return figures;
  }

  private Program program(List<String> options, String what, long many) {
    return Program.ours(
        options, Probe.class.getName(), List.of(what, kind.name(), Long.toString(many)));
  }

  private static double median(List<double[]> rounds, int figure) {
    return Measurement.median(rounds.stream().mapToDouble(figures -> figures[figure]));
  }

  /// @param most where it is to stop
  Limit limit(long most) throws IOException, InterruptedException {
    List<String> breakable = List.of("-Xmx" + heapMegabytes + "m", "-XX:+ExitOnOutOfMemoryError");
    Process process =
        JvmCommand.process(program(breakable, Probe.RAMP, most).command(Cores.all())).start();
    Thread hook = Thread.ofPlatform().unstarted(() -> end(process));
    Runtime.getRuntime().addShutdownHook(hook); // after Ctrl-C nothing of it stays
    CompletableFuture<?> patience =
        CompletableFuture.runAsync(
            () -> end(process),
            CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS));
    Limit limit = new Limit(0, 0, "");
    try (BufferedReader lines = process.inputReader()) {
      for (String line; (line = lines.readLine()) != null; ) {
        limit = next(limit, line);
      }
    }
    boolean stopped = process.waitFor() == 0;
    patience.cancel(false);
    Runtime.getRuntime().removeShutdownHook(hook);
    return stopped || limit.broke()
        ? limit
        : new Limit(
            limit.waiting(), limit.megabytes(), "no end in %d seconds".formatted(LONGEST_SECONDS));
  }

  private static Limit next(Limit before, String line) {
    Matcher step = STEP.matcher(line);
    if (step.matches()) {
      return new Limit(Long.parseLong(step.group(1)), Long.parseLong(step.group(2)), "");
    }
    Matcher error = ERROR.matcher(line);
    String why = error.matches() ? error.group(1) : line;
    return before.broke() ? before : new Limit(before.waiting(), before.megabytes(), why);
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
