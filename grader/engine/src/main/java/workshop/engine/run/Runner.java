package workshop.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workshop.engine.finding.Finding;
import workshop.practice.world.PracticeHost;

/// Grades submissions, one at a time. Keeps one practice host for all of them; closing ends it.
public final class Runner implements AutoCloseable {
  private final Limits limits;
  private final SourceCompiler compiler = new SourceCompiler(ClassPath.forExercises());
  private final PracticeHost host = PracticeHost.start();

  public Runner(Limits limits) {
    this.limits = limits;
  }

  /// Compiles and runs one submission.
  ///
  /// @param selection which hidden tests to run; others are not in the result
  /// @throws InterruptedException if the calling thread is interrupted; the participant JVM is
  ///   ended
  public Result grade(Submission submission, Selection selection) throws InterruptedException {
    Path classes = submission.work().resolve("classes").toAbsolutePath();
    Path scratch = submission.work().resolve("scratch").toAbsolutePath();
    List<Finding> errors = compiler.compile(submission.sources(), classes);
    if (!errors.isEmpty()) {
      return new Result(submission, errors, List.of(), "");
    }
    List<TestResult> tests = new ArrayList<>();
    StringBuilder output = new StringBuilder();
    try {
      Files.createDirectories(scratch);
      for (HiddenTestClass testClass : HiddenTestClass.in(ClassPath.entries(), submission.home())) {
        if (selection.includes(testClass)) {
          ClassRun run = new ClassRun(testClass, selection.tests(), classes, scratch, host, limits);
          tests.addAll(run.run());
          output.append(run.output());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Result(submission, List.of(), tests, output.toString());
  }

  @Override
  public void close() {
    host.close();
  }
}
