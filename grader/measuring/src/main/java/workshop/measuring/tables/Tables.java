package workshop.measuring.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import workshop.measuring.costs.Cost;
import workshop.measuring.costs.CostRun;
import workshop.measuring.machine.Cores;
import workshop.measuring.machine.Machine;
import workshop.measuring.machine.ThisMachine;
import workshop.measuring.machine.Waited;
import workshop.measuring.probe.Kind;

/// Measures the tables and writes them below `slides/measured`.
///
/// Arguments: the repository, `cost`, `decision` or `-` for both, and how many runs to take the
/// median of. Exit code 1 if two models came to different results; then that table is left as it
/// was.
final class Tables {
  private static final String COST = "cost";
  private static final String DECISION = "decision";

  private final Path measured;
  private final Path work;
  private final int rounds;
  private final ThisMachine machine = ThisMachine.look();

  private Tables(Path root, int rounds) throws IOException {
    this.measured = Files.createDirectories(root.resolve("slides/measured"));
    this.work = root.resolve("grader/measuring/target/tables");
    this.rounds = rounds;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String only = arguments[1];
    if (!List.of("-", COST, DECISION).contains(only)) {
      System.out.println("-Donly=cost or -Donly=decision, not " + only);
      System.exit(2);
    }
    Tables tables = new Tables(Path.of(arguments[0]).toRealPath(), Integer.parseInt(arguments[2]));
    if (!only.equals(DECISION)) {
      tables.cost();
    }
    boolean same = only.equals(COST) || tables.decision();
    System.exit(same ? 0 : 1);
  }

  private void cost() throws IOException, InterruptedException {
    Machine others = Machine.look();
    double before = ownSeconds();
    List<Cost> costs = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      System.out.println(kind.words());
      costs.add(new CostRun(kind, rounds).measure());
    }
    Measured how = how(COST, others.othersSince(ownSeconds() - before));
    write(Document.COST, CostText.of(costs) + how.text());
    draw(COST, CostPicture.of(costs, how.shortly()));
  }

  private boolean decision() throws IOException, InterruptedException {
    Machine others = Machine.look();
    double before = ownSeconds();
    DecisionRun run = new DecisionRun(work, rounds);
    List<Decision> decisions = new ArrayList<>();
    decisions.add(run.measure(Cores.all()));
    if (Cores.all().number() > 1) {
      decisions.add(run.measure(new Cores(1)));
    }
    if (run.differed()) {
      return false;
    }
    Measured how = how(DECISION, others.othersSince(ownSeconds() - before));
    write(Document.DECISION, DecisionText.of(decisions, how.calm()) + how.text());
    draw(DECISION, DecisionPicture.of(decisions.getFirst(), how.shortly()));
    if (decisions.size() > 1) {
      draw("decision-one-core", DecisionPicture.of(decisions.getLast(), how.shortly()));
    }
    return true;
  }

  private Measured how(String only, double others) {
    return new Measured(machine, LocalDate.now(ZoneId.systemDefault()), rounds, only, others);
  }

  /// CPU time of this JVM and of all processes it has waited for.
  private static double ownSeconds() {
    Duration own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return Waited.cpuSeconds() + own.toMillis() / 1e3;
  }

  private void write(Document.Part part, String text) throws IOException {
    Path file = measured.resolve("measured.md");
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, Document.with(before, part, text));
    System.out.println(text);
  }

  private void draw(String name, String svg) throws IOException {
    Files.writeString(measured.resolve(name + ".svg"), svg + "\n");
  }
}
