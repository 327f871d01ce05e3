package workshop.measuring.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workshop.engine.comparison.Submitted;
import workshop.engine.figure.Figure;
import workshop.engine.figure.Shown;
import workshop.engine.jvm.Folder;
import workshop.engine.jvm.Limits;
import workshop.engine.run.Runner;
import workshop.engine.run.Submission;
import workshop.engine.timeline.Timeline;

/// Draws the runs that the slides want, as SVG files below `slides/pictures`.
///
/// Arguments: the repository, and a part of the pictures' names, or `-` for all. What is wanted
/// stands in `slides/pictures.list`, see [Wanted]. A submission is run three times, however many
/// pictures show it, and the shortest run is drawn: other programs have disturbed it least. Exit
/// code 1 if a run showed nothing.
final class Pictures {
  private static final String COMMAND =
      "mvn prepare-package exec:exec@pictures -pl grader/measuring -Donly=";

  private static final int RUNS = 3;

  private final Path root;
  private final Runner runner;
  private final Map<String, List<Timeline>> runs = new HashMap<>();

  private Pictures(Path root, Runner runner) {
    this.root = root;
    this.runner = runner;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(arguments[0]).toRealPath();
    Path folder = Files.createDirectories(root.resolve("slides/pictures"));
    Map<String, List<Wanted>> wanted =
        Wanted.in(Files.readAllLines(root.resolve("slides/pictures.list")));
    boolean whole = true;
    try (Runner runner = new Runner(Limits.standard())) {
      runner.warmUp();
      Pictures pictures = new Pictures(root, runner);
      for (Map.Entry<String, List<Wanted>> one : wanted.entrySet()) {
        String name = one.getKey();
        if (arguments[1].equals("-") || name.contains(arguments[1])) {
          List<Shown> shown = pictures.shown(name, one.getValue());
          whole &= shown.size() == one.getValue().size();
          String svg = new Figure(shown).svg(COMMAND + name);
          Files.writeString(folder.resolve(name + ".svg"), svg + "\n");
        }
      }
    }
    System.exit(whole ? 0 : 1);
  }

  private List<Shown> shown(String name, List<Wanted> wanted)
      throws IOException, InterruptedException {
    List<Shown> all = new ArrayList<>();
    for (Wanted one : wanted) {
      Timeline run = shortest(one);
      boolean empty = run.lanes().isEmpty() && run.operations().isEmpty();
      System.out.printf("%s: %s: %s%n", name, one.origin(), empty ? "nothing" : run.ended());
      if (!empty) {
        all.add(new Shown(one.title(), one.origin(), one.excerpt(), run));
      }
    }
    return all;
  }

  private Timeline shortest(Wanted wanted) throws IOException, InterruptedException {
    String key = wanted.exercise() + "/" + wanted.folder();
    if (!runs.containsKey(key)) {
      runs.put(
          key, recorded(wanted, root.resolve("grader/measuring/target/pictures").resolve(key)));
    }
    return runs.get(key).stream()
        .min(
            Comparator.comparing((Timeline run) -> run.lanes().isEmpty())
                .thenComparingLong(run -> wanted.excerpt().of(run).took())
                .thenComparingLong(Timeline::took))
        .orElseThrow();
  }

  private List<Timeline> recorded(Wanted wanted, Path work)
      throws IOException, InterruptedException {
    Path room = root.resolve("solutions").resolve(wanted.exercise());
    Submitted kept = Submitted.of(room, wanted.origin(), wanted.folder());
    Submission submission =
        new Submission(wanted.exercise(), Submitted.home(room), kept.sources(), work);
    List<Timeline> all = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      all.add(runner.record(submission, kept.name(), i + 1 < RUNS));
    }
    Folder.empty(work);
    return all;
  }
}
