package workshop.engine.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import workshop.board.Grade;
import workshop.board.Mark;
import workshop.board.Progress;
import workshop.board.Starter;
import workshop.board.State;
import workshop.engine.run.Result;
import workshop.engine.run.Submission;

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

  /// Grades the sources as they are now and leaves the grade for the board. Nothing is run while
  /// the starter is untouched; nothing is written if the run is interrupted.
  ///
  /// @throws IOException if the grade cannot be written
  public GradedExercise grade(Way way) throws IOException, InterruptedException {
    String mark = Mark.of(root, name);
    String sources = Mark.ofSources(root, name);
    Submission submission = submission();
    boolean begun = !Starter.isUntouched(root, name);
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
    return folder().resolve("target/run.html");
  }

  /// Makes the page with the picture of the participant's run, if there is something to run. No
  /// verdict depends on it.
  ///
  /// @param graded what [#grade] gave
  public void picture(GradedExercise graded) throws IOException, InterruptedException {
    if (!graded.begun() || !graded.result().compileErrors().isEmpty()) {
      return;
    }
    // The timeline is recorded and its page is written here.
  }
}
