package workshop.measuring.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.measuring.models.Model;

/// The decision table in Markdown.
final class DecisionText {
  private static final String HOW =
      """

      Seconds from the first unit to the last, and in brackets the CPU time of all processes; the models' own start is
      in it, that of the first JVM is not. **Best** is who took the least time, *as good* whoever took at most a tenth
      more. All models came to the same result, and keep to the same limits: 20 pages, 50 answers, 64 files or 16
      pictures under way at once, for work as many as cores. *Async* is one loop, which also computes. The *pool* has
      a thread for each that may be under way, *virtual* one for each unit. *Processes* are worker JVMs, used again:
      as many as cores, at least four where there is much to wait for. The *hybrid* waits on a loop and computes in a
      pool. The host that answers runs beside them, on whichever core. Files and pictures have just been written: they
      come from the system's memory, not from a disk.
      """;

  private DecisionText() {}

  /// @param decisions the one that matters first
  /// @param calm whether the machine had nothing else to do
  static String of(List<Decision> decisions, boolean calm) {
    return decisions.stream().map(DecisionText::table).collect(Collectors.joining("\n"))
        + reasons(decisions.getFirst(), calm)
        + HOW;
  }

  private static String table(Decision decision) {
    String models = Stream.of(Model.values()).map(Model::words).collect(Collectors.joining(" | "));
    return "| %s | %s |\n|---|%s\n"
            .formatted(decision.cores(), models, "---|".repeat(Model.values().length))
        + decision.rows().stream().map(DecisionText::line).collect(Collectors.joining());
  }

  private static String line(Row row) {
    return Stream.of(Model.values())
        .map(model -> row.of(model).map(cell -> cell(row, cell)).orElse(""))
        .collect(Collectors.joining(" | ", "| " + row.kind().words() + " | ", " |\n"));
  }

  private static String cell(Row row, Cell cell) {
    String seconds = Figures.seconds(cell.seconds());
    String cpu = " (%s)".formatted(Figures.seconds(cell.cpuSeconds()));
    if (cell.equals(row.best())) {
      return "**" + seconds + " best**" + cpu;
    }
    return row.asGood().contains(cell) ? seconds + " *as good*" + cpu : seconds + cpu;
  }

  private static String reasons(Decision decision, boolean calm) {
    return decision.rows().stream()
        .map(
            row ->
                "- **%s**, %s %s. %s\n"
                    .formatted(
                        row.kind().words(),
                        Figures.count(row.kind().units()),
                        row.kind().unit(),
                        Why.of(row, calm)))
        .collect(Collectors.joining("", "\nOn %s:\n\n".formatted(decision.cores()), ""));
  }
}
