package workshop.cockpit.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import workshop.board.State;
import workshop.cockpit.exercise.Desk;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.Exercises;
import workshop.cockpit.exercise.HiddenTests;
import workshop.engine.bench.MavenGrading;
import workshop.engine.bench.Medians;
import workshop.engine.bench.RepositoryCopy;
import workshop.engine.bench.WarmGrading;
import workshop.engine.jvm.ClassPath;

/// Prints what somebody feels who saves a file while the watch runs: from the save to the verdict,
/// with our answer in place, beside `mvn test` of the same; and what the watch costs while nobody
/// saves. In a copy of the repository. Nothing here decides anything.
public final class SaveFigures {
  private final Exercises exercises;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  private SaveFigures(Path root) {
    this.exercises = new Exercises(root);
  }

  /// @param original the repository's top folder
  /// @param saves how many to take the median of
  /// @param mavenRuns how many of those; 0 for none
  /// @param idle how long to look at a watch that has nothing to do
  /// @param only a part of the exercises' names, `-` for all
  public static void print(Path original, int saves, int mavenRuns, Duration idle, String only)
      throws IOException, InterruptedException {
    try (RepositoryCopy copy = RepositoryCopy.withAnswers(original)) {
      // The participants' class path of the cockpit, but with the copy's hidden tests.
      String hidden = new HiddenTests(original).folder().toString();
      String own = System.getProperty(ClassPath.PROPERTY);
      System.setProperty(
          ClassPath.PROPERTY,
          own.replace(hidden, new HiddenTests(copy.root()).folder().toString()));
      new SaveFigures(copy.root()).table(copy, saves, mavenRuns, idle, only);
    }
  }

  private void table(RepositoryCopy copy, int saves, int mavenRuns, Duration idle, String only)
      throws IOException, InterruptedException {
    System.out.printf(
        "| exercise | save to verdict, median of %d, ms | mvn -q -o test, median of %d, ms |%n"
            + "|---|---|---|%n",
        saves, mavenRuns);
    try (Desk desk = new Desk(new HiddenTests(copy.root()));
        Checking checking = Checking.start(desk, events, null);
        Saves _ = Saves.watch(copy.root(), events)) {
      for (Exercise exercise : exercises.all()) {
        if (!only.equals("-") && !exercise.name().contains(only)) {
          continue;
        }
        double saved = saveToVerdict(exercise, checking, saves);
        double maven =
            mavenRuns == 0
                ? 0
                : MavenGrading.time(copy, exercise.name(), mavenRuns).millis(WarmGrading.WHOLE);
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f |%n", exercise.title(), saved, maven);
      }
      if (idle.isPositive()) {
        System.out.printf(
            Locale.ROOT,
            "%nidle watch: %.2f %% of one core over %d s, with every process it keeps%n",
            100 * idleShare(idle),
            idle.toSeconds());
      }
    }
  }

  private double saveToVerdict(Exercise exercise, Checking checking, int saves)
      throws IOException, InterruptedException {
    Medians medians = new Medians();
    Path file = exercise.grading().submission().sources().getFirst();
    for (int save = -1; save < saves; save++) {
      long start = System.nanoTime();
      Files.write(file, Files.readAllBytes(file));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      verdict(checking);
      if (save >= 0) { // the first compiles the hidden tests
        medians.add(WarmGrading.WHOLE, System.nanoTime() - start);
      }
      pictured();
    }
    return medians.millis(WarmGrading.WHOLE);
  }

  private void verdict(Checking checking) throws InterruptedException {
    while (true) {
      switch (events.take()) {
        case Event.Saved saved ->
            checking.check(
                saved.exercises().stream()
                    .map(name -> new Exercise(exercises.root(), name))
                    .toList());
        case Event.Judged judged -> {
          if (judged.graded().grade().state() != State.SOLVED) {
            throw new IllegalStateException(judged.graded().grade().toString());
          }
          return;
        }
        case Event.Failed failed -> throw new IllegalStateException(failed.toString());
        default -> {}
      }
    }
  }

  /// The next save must not drop it: then more is measured than there is.
  private void pictured() throws InterruptedException {
    while (!(events.take() instanceof Event.Pictured)) {
      // something before it
    }
  }

  private static double idleShare(Duration idle) throws InterruptedException {
    Thread.sleep(idle.dividedBy(4)); // what was begun comes to rest first
    double before = cpuSeconds();
    long start = System.nanoTime();
    Thread.sleep(idle);
    return (cpuSeconds() - before) / ((System.nanoTime() - start) / 1e9);
  }

  private static double cpuSeconds() {
    ProcessHandle own = ProcessHandle.current();
    return Stream.concat(Stream.of(own), own.descendants())
            .mapToLong(p -> p.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
            .sum()
        / 1e9;
  }
}
