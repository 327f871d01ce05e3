package workshop.cockpit.exercise;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import workshop.engine.grade.GradedExercise;
import workshop.engine.jvm.Limits;
import workshop.engine.run.Result;
import workshop.engine.run.Runner;
import workshop.engine.run.Selection;
import workshop.engine.run.Submission;
import workshop.engine.run.TestResult;

/// Grades exercises, one after another, with a runner that stays: the second time is faster than
/// the first. Used by one thread; closing it ends every process it has started.
public final class Desk implements AutoCloseable {
  private final HiddenTests hiddenTests;
  private final Runner runner;

  /// @param hiddenTests their folder is made here, before a JVM can look for it
  public Desk(HiddenTests hiddenTests) throws IOException {
    hiddenTests.folder();
    this.hiddenTests = hiddenTests;
    this.runner = new Runner(Limits.standard());
  }

  /// Makes ready for many gradings; may be interrupted, and is not needed.
  public void warmUp() throws InterruptedException {
    runner.stay();
  }

  /// Compiles the hidden tests of an exercise, so that grading it need not.
  public void prepare(Exercise exercise) throws IOException, InterruptedException {
    hiddenTests.ready(exercise);
  }

  /// Grades an exercise, and leaves the grade for the board.
  ///
  /// @param began told how many hidden tests there are, on this thread
  /// @param heard told every hidden test as soon as it has ended, on this thread
  /// @throws InterruptedException if this thread is interrupted: then nothing is left
  public GradedExercise grade(Exercise exercise, IntConsumer began, Consumer<TestResult> heard)
      throws IOException, InterruptedException {
    hiddenTests.ready(exercise);
    began.accept(Result.notBegun(exercise.grading().submission()).tests().size());
    Selection openTaskFirst = Selection.all().beginningWith(exercise.openTask());
    return exercise.grading().grade(submission -> runner.grade(submission, openTaskFirst, heard));
  }

  /// Grades our own answer in the place of the participant's; leaves no grade.
  ///
  /// @param heard told every hidden test as soon as it has ended, on this thread
  public Result tryAnswer(Exercise exercise, Consumer<TestResult> heard)
      throws IOException, InterruptedException {
    hiddenTests.ready(exercise);
    Submission own = exercise.grading().submission();
    Submission answer =
        new Submission(
            own.exercise(),
            own.home(),
            Submission.sourcesIn(exercise.room().resolve("src/main/java")),
            exercise.root().resolve("grader/cockpit/target/answer"));
    return runner.grade(answer, Selection.all(), heard);
  }

  /// Makes the page with the picture of the run.
  ///
  /// @return why there is none although there was something to run
  public Optional<String> picture(Exercise exercise, GradedExercise graded)
      throws InterruptedException {
    return exercise.grading().picture(graded, runner);
  }

  @Override
  public void close() {
    runner.close();
  }
}
