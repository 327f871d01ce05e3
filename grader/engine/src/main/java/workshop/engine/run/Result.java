package workshop.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.jvm.ClassPath;

/// How one submission was graded.
///
/// @param compileErrors what kept it from compiling; then there are no tests
/// @param tests every hidden test, in the order of the tasks and the source
/// @param output what the participant's code printed, cut at the limit
/// @param compiling how long it took to compile by the clock; shown, never judged
public record Result(
    Submission submission,
    List<Finding> compileErrors,
    List<TestResult> tests,
    String output,
    Duration compiling) {

  /// The result of a submission that nobody has begun: every hidden test is to do, and nothing ran.
  public static Result notBegun(Submission submission) {
    List<TestResult> tests = new ArrayList<>();
    for (HiddenTestClass testClass : HiddenTestClass.in(ClassPath.entries(), submission.home())) {
      testClass.tests().forEach(name -> tests.add(TestResult.toDo(testClass, name)));
    }
    return new Result(submission, List.of(), tests, "", Duration.ZERO);
  }

  /// Every finding, the one that matters most first.
  public List<Finding> findings() {
    if (!compileErrors.isEmpty()) {
      return compileErrors;
    }
    return failed().stream().map(TestResult::finding).toList();
  }

  /// The failed tests, the one that matters most first.
  public List<TestResult> failed() {
    return tests.stream()
        .filter(test -> test.finding() != null)
        .sorted((a, b) -> rule(a).compareTo(rule(b)))
        .toList();
  }

  private static Rule rule(TestResult test) {
    Finding finding = test.finding();
    return finding == null ? Rule.GRADER : finding.rule();
  }
}
