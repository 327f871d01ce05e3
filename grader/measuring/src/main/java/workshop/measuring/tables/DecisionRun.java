package workshop.measuring.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import workshop.measuring.machine.Cores;
import workshop.measuring.machine.MeasuredJvm;
import workshop.measuring.machine.Measurement;
import workshop.measuring.machine.Program;
import workshop.measuring.models.Model;
import workshop.measuring.models.TaskMain;
import workshop.measuring.models.TaskRun;
import workshop.measuring.tasks.Material;
import workshop.measuring.tasks.TaskKind;
import workshop.measuring.tasks.Workplace;

/// Has every task done in every model, each time in a JVM of its own; the host that answers is in
/// this one. In a round every model has its turn, so that what else the machine does meets all.
final class DecisionRun {
  private static final List<String> OPTIONS = List.of("-Xmx512m");

  private final Path work;
  private final int rounds;
  private boolean differed;

  /// @param work a folder for files, made if it is not there
  DecisionRun(Path work, int rounds) {
    this.work = work;
    this.rounds = rounds;
  }

  /// Whether two models came to different results.
  boolean differed() {
    return differed;
  }

  Decision measure(Cores cores) throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    try (Workplace place = Workplace.open(work)) {
      for (TaskKind kind : TaskKind.values()) {
        System.out.printf("%s, %s%n", kind.words(), cores);
        rows.add(row(cores, kind, place.material(kind.units())));
      }
    }
    return new Decision(cores, rows);
  }

  private Row row(Cores cores, TaskKind kind, Material material)
      throws IOException, InterruptedException {
    Map<Model, List<Cell>> runs = new EnumMap<>(Model.class);
    String result = null;
    for (int round = 0; round < rounds; round++) {
      for (Model model : Model.at(kind)) {
        Measurement jvm = MeasuredJvm.run(cores, program(model, kind, material));
        TaskRun run = TaskRun.of(jvm.result());
        double cpu = Math.max(0, jvm.cpuSeconds() - run.cpuSecondsBefore());
        runs.computeIfAbsent(model, key -> new ArrayList<>())
            .add(new Cell(model, run.seconds(), cpu));
        result = result == null ? run.result() : result;
        if (!run.result().equals(result)) {
          differed = true;
          System.out.printf("OTHER RESULT of %s: %s, not %s%n", model, run.result(), result);
        }
      }
    }
    return new Row(kind, runs.values().stream().map(DecisionRun::median).toList());
  }

  private static Program program(Model model, TaskKind kind, Material material) {
    return Program.ours(
        OPTIONS, TaskMain.class.getName(), TaskMain.arguments(model, kind, material));
  }

  private static Cell median(List<Cell> runs) {
    return new Cell(
        runs.getFirst().model(),
        Measurement.median(runs.stream().mapToDouble(Cell::seconds)),
        Measurement.median(runs.stream().mapToDouble(Cell::cpuSeconds)));
  }
}
