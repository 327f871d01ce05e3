package workshop.engine.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// Prints what grading costs on this machine: each hidden test of the answers, observed and not;
/// one submission from compile to verdict, and the same through Maven; and how many requests the
/// practice host holds at once. Nothing here decides anything.
///
/// Arguments: the repository, how many runs to take the median of, requests to hold.
final class Figures {
  /// Passed on to the participant's JVM: the tests run there, and nobody watches.
  private static final String OFF = "workshop.observe.off";

  /// Maven takes so long that more would say no more.
  private static final int MAVEN_RUNS = 5;

  private Figures() {}

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]).toRealPath();
    int runs = Integer.parseInt(arguments[1]);
    int hold = Integer.parseInt(arguments[2]);
    Path work = root.resolve("solutions/target/figures");
    try (RepositoryCopy copy = RepositoryCopy.withAnswers(root)) {
      for (Kept kept : Kept.in(root)) {
        if (kept.kind() == Kept.Kind.ANSWER) {
          print(copy, kept, work, runs);
        }
      }
    }
    System.out.printf("requests held at once: %d of %d asked for%n", HeldRequests.of(hold), hold);
  }

  private static void print(RepositoryCopy copy, Kept kept, Path work, int runs)
      throws IOException, InterruptedException {
    System.setProperty(OFF, "true");
    Medians alone = WarmGrading.time(kept, work, runs);
    System.setProperty(OFF, "false");
    Medians observed = WarmGrading.time(kept, work, runs);
    System.out.printf(
        "%n| %s, median of %d, ms | observed | not observed | ratio |%n|---|---|---|---|%n",
        kept.title(), runs);
    for (String name : observed.names()) {
      row(name.replace('_', ' '), observed.millis(name), alone.millis(name));
    }
    int mavenRuns = Math.min(runs, MAVEN_RUNS);
    Medians maven = MavenGrading.time(copy, kept.exercise(), mavenRuns);
    System.out.printf(
        "%n| %s, ms | through Maven, median of %d | by a runner that stays | ratio |%n"
            + "|---|---|---|---|%n",
        kept.title(), mavenRuns);
    String whole = WarmGrading.WHOLE;
    row("compile to verdict", maven.millis(whole), observed.millis(whole));
  }

  private static void row(String name, double one, double other) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %s |%n",
        name,
        one,
        other,
        other == 0 ? "" : String.format(Locale.ROOT, "%.2f", one / other));
  }
}
