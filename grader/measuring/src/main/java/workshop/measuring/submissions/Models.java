package workshop.measuring.submissions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workshop.engine.comparison.Submitted;
import workshop.measuring.machine.Cores;
import workshop.measuring.machine.Machine;
import workshop.measuring.machine.MeasuredJvm;
import workshop.measuring.machine.Measurement;
import workshop.measuring.machine.Program;

/// Prints a table for each exercise that has a file `models`.
///
/// Arguments: the repository, a part of the exercises' names, or `-` for all, how many rounds to
/// take the median of, and the numbers of cores, with commas between. In a round every submission
/// has its turn, so that what else the machine does meets all of them. Exit code 1 if two of them
/// came to different results.
final class Models {
  /// What `Measured` is asked for: all of the work, or one unit of it.
  private static final String ALL = "all";

  private static final String ONCE = "once";

  /// The file beside an exercise's notes that names them, the one to compare with first.
  private static final String FILE = "models";

  private final List<Submitted> submitted;
  private final String measured;
  private final Path work;
  private boolean same = true;

  private Models(Path room, Path work) throws IOException {
    this.submitted = Submitted.in(room, FILE);
    this.measured = Submitted.home(room) + ".Measured";
    this.work = work;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[0]).toRealPath();
    String only = arguments[1];
    int rounds = Integer.parseInt(arguments[2]);
    List<Cores> cores = Stream.of(arguments[3].split(",")).map(Cores::of).toList();
    boolean same = true;
    for (Path room : rooms(root)) {
      if (only.equals("-") || room.getFileName().toString().contains(only)) {
        Path work = root.resolve("grader/measuring/target/models").resolve(room.getFileName());
        Models models = new Models(room, work);
        models.print(room.getFileName().toString(), rounds, cores);
        same &= models.same;
      }
    }
    System.exit(same ? 0 : 1);
  }

  private static List<Path> rooms(Path root) throws IOException {
    try (Stream<Path> rooms = Files.list(root.resolve("solutions"))) {
      return rooms.filter(room -> Files.exists(room.resolve(FILE))).sorted().toList();
    }
  }

  private void print(String exercise, int rounds, List<Cores> cores)
      throws IOException, InterruptedException {
    Map<Submitted, Path> compiled = new LinkedHashMap<>();
    for (Submitted one : submitted) {
      compiled.put(one, Compiled.into(work.resolve(one.fileName()), one));
    }
    for (Cores some : cores) {
      if (some.areThere()) {
        Table table = new Table(exercise, rounds, some, starts(some, compiled, rounds));
        Machine machine = Machine.look();
        Map<Submitted, List<Measurement>> runs = measure(some, compiled, rounds);
        runs.forEach(table::add);
        System.out.println(table.text(machine.othersSince(cpuSeconds(runs))));
      } else {
        System.out.printf("%n%s: there are no %d cores here%n", exercise, some.number());
      }
    }
  }

  private static double cpuSeconds(Map<Submitted, List<Measurement>> runs) {
    return runs.values().stream().flatMap(List::stream).mapToDouble(Measurement::cpuSeconds).sum();
  }

  /// What a JVM costs until it has done one unit of the work.
  private List<Measurement> starts(Cores cores, Map<Submitted, Path> compiled, int rounds)
      throws IOException, InterruptedException {
    List<Measurement> runs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      runs.add(
          MeasuredJvm.run(cores, Program.of(compiled.get(submitted.getFirst()), measured, ONCE)));
    }
    return runs;
  }

  private Map<Submitted, List<Measurement>> measure(
      Cores cores, Map<Submitted, Path> compiled, int rounds)
      throws IOException, InterruptedException {
    Map<Submitted, List<Measurement>> runs = new LinkedHashMap<>();
    String result = null;
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<Submitted, Path> one : compiled.entrySet()) {
        Measurement run = MeasuredJvm.run(cores, Program.of(one.getValue(), measured, ALL));
        runs.computeIfAbsent(one.getKey(), key -> new ArrayList<>()).add(run);
        result = result == null ? run.result() : result;
        if (!run.result().equals(result)) {
          same = false;
          System.out.printf(
              "OTHER RESULT of %s: %s, not %s%n", one.getKey().name(), run.result(), result);
        }
      }
    }
    return runs;
  }
}
