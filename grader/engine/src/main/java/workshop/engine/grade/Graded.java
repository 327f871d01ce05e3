package workshop.engine.grade;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import workshop.engine.finding.FindingText;
import workshop.engine.finding.SourceText;
import workshop.engine.jvm.Limits;
import workshop.engine.run.Result;
import workshop.engine.run.Runner;
import workshop.engine.run.Selection;
import workshop.engine.run.Submission;
import workshop.engine.run.TestResult;

/// The one test class that Surefire runs in an exercise. It grades the exercise in JVMs of its own,
/// leaves the grade for the board, and shows every hidden test as a dynamic test.
///
/// Surefire passes `workshop.exercise`, the exercise's folder.
final class Graded {
  @TestFactory
  List<DynamicNode> hidden_tests() throws IOException, InterruptedException {
    Path exercise = Path.of(System.getProperty("workshop.exercise")).toRealPath();
    String name = exercise.getFileName().toString();
    ExerciseGrading grading = new ExerciseGrading(exercise.getParent().getParent(), name);
    return nodes(grading.isBegun() ? withRunner(grading) : grading.grade(Graded::never).result());
  }

  private static Result withRunner(ExerciseGrading grading)
      throws IOException, InterruptedException {
    try (Runner runner = new Runner(Limits.standard())) {
      GradedExercise graded = grading.grade(one -> runner.grade(one, Selection.all()));
      // Something moves while the rest is quiet.
      System.out.println("  " + graded.exercise() + ": graded");
      grading
          .picture(graded, runner)
          .ifPresent(why -> System.out.println("    no picture of the run: " + why));
      return graded.result();
    }
  }

  private static Result never(Submission untouched) {
    throw new IllegalStateException(untouched.exercise() + " was untouched a moment ago");
  }

  private static List<DynamicNode> nodes(Result result) {
    SourceText sources = new SourceText(result.submission().sources());
    List<DynamicNode> nodes = new ArrayList<>();
    if (!result.compileErrors().isEmpty()) {
      String text =
          String.join("\n", FindingText.lines(result.compileErrors().getFirst(), sources));
      nodes.add(dynamicTest("the source compiles", () -> fail(text)));
      return nodes;
    }
    Map<Integer, List<DynamicTest>> tasks = new LinkedHashMap<>();
    for (TestResult test : result.tests()) {
      tasks
          .computeIfAbsent(test.task(), task -> new ArrayList<>())
          .add(dynamicTest(test.name().replace('_', ' '), () -> replay(test, sources)));
    }
    tasks.forEach((task, tests) -> nodes.add(dynamicContainer("task " + task, tests)));
    if (nodes.isEmpty()) {
      nodes.add(dynamicTest("there are hidden tests", () -> fail("no hidden test was found")));
    }
    return nodes;
  }

  private static void replay(TestResult test, SourceText sources) {
    switch (test.outcome()) {
      case PASSED -> {}
      case TO_DO -> throw new TestAbortedException("to do");
      case FAILED ->
          fail(
              test.finding() == null
                  ? "failed"
                  : String.join("\n", FindingText.lines(test.finding(), sources)));
    }
  }

  private static void fail(String text) {
    AssertionError error = new AssertionError("\n" + text);
    error.setStackTrace(new StackTraceElement[0]); // the participant's line is in the text
    throw error;
  }
}
