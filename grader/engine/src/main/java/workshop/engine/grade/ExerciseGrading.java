package workshop.engine.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workshop.board.Grade;
import workshop.board.Mark;
import workshop.board.Progress;
import workshop.board.Starter;
import workshop.board.State;
import workshop.engine.comparison.Timelines;
import workshop.engine.page.RunPage;
import workshop.engine.run.Result;
import workshop.engine.run.Runner;
import workshop.engine.run.Submission;
import workshop.engine.timeline.Timeline;

/// Grades one exercise of the repository: the one path of Maven, the watch and the commands.
///
/// First [#grade], then the verdict is shown, then [#picture]: nobody waits for a picture.
public final class ExerciseGrading {
  /// How a submission is run: by a runner of its own, or by one that stays.
  public interface Way {
    Result run(Submission submission) throws InterruptedException;
  }

  private final Path root;
  private final String name;

  /// @param root the repository's top folder
  /// @param name the exercise's folder name, for example `02-web-scraping`
  public ExerciseGrading(Path root, String name) {
    this.root = root;
    this.name = name;
  }

  /// The exercise's folder.
  public Path folder() {
    return root.resolve("exercises").resolve(name);
  }

  /// The participant's sources as they are now. The package is named like the folder, without its
  /// number and without hyphens.
  public Submission submission() {
    return new Submission(
        name,
        name.replaceFirst("^\\d\\d-", "").replace("-", ""),
        Submission.sourcesIn(folder().resolve("src/main/java")),
        folder().resolve("target/grading"));
  }

  /// Whether somebody has changed the starter.
  public boolean isBegun() {
    return !Starter.isUntouched(root, name);
  }

  /// Grades the sources as they are now and leaves the grade for the board. Nothing is run while
  /// the starter is untouched; nothing is written if the run is interrupted.
  ///
  /// @throws IOException if the grade cannot be written
  public GradedExercise grade(Way way) throws IOException, InterruptedException {
    String mark = Mark.of(root, name);
    String sources = Mark.ofSources(root, name);
    Submission submission = submission();
    boolean begun = isBegun();
    Result result = begun ? way.run(submission) : Result.notBegun(submission);
    Grade grade = new Summary(result, mark).write(folder());
    // Of a save in the middle of the run nobody knows which bytes were compiled.
    if (grade.state() == State.SOLVED && sources.equals(Mark.ofSources(root, name))) {
      Progress.solved(root, name, sources, Instant.now(), grade.model());
    }
    return new GradedExercise(name, result, grade, begun);
  }

  /// Where the page with the picture of the run lies, once it is made.
  public Path page() {
    return RunPage.file(folder());
  }

  /// Makes the page with the picture of the participant's run, beside the runs that the exercise
  /// names, if there is something to run; otherwise there is none. No verdict depends on it.
  ///
  /// @param graded what [#grade] gave
  /// @param runner plays the runs
  /// @return why there is no page although there was something to run; empty if all went well
  /// @throws InterruptedException if the calling thread is interrupted: then there is no page
  public Optional<String> picture(GradedExercise graded, Runner runner)
      throws InterruptedException {
    try {
      Files.deleteIfExists(page()); // it shows another run
      if (graded.begun() && graded.result().compileErrors().isEmpty()) {
        Timelines.Comparison all = new Timelines(root, runner).of(graded.result().submission());
        List<Timeline> runs = new ArrayList<>(List.of(all.own()));
        runs.addAll(all.others());
        new RunPage(name.replaceFirst("-", " "), graded.grade(), graded.result(), runs)
            .write(folder());
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
  }
}
