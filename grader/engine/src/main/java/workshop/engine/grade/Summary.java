package workshop.engine.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import workshop.board.Grade;
import workshop.board.State;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingText;
import workshop.engine.finding.Rule;
import workshop.engine.finding.SourceText;
import workshop.engine.judge.Model;
import workshop.engine.run.Result;
import workshop.engine.run.TestResult;
import workshop.engine.run.TestResult.Outcome;

/// One graded exercise as the board shows it, and as a text file with every finding.
public final class Summary {
  private final Result result;
  private final String mark;
  private final SourceText sources;

  /// @param mark what the result was made from, see [workshop.board.Mark]
  public Summary(Result result, String mark) {
    this.result = result;
    this.mark = mark;
    this.sources = new SourceText(result.submission().sources());
  }

  /// Writes `target/grade.properties` for the board, and `target/grade.txt` and `target/output.txt`
  /// for whoever wants to know more.
  ///
  /// @return the grade that was written
  public Grade write(Path exercise) throws IOException {
    Path target = exercise.resolve("target");
    Files.createDirectories(target);
    Files.writeString(target.resolve("grade.txt"), text());
    Files.writeString(target.resolve("output.txt"), result.output());
    Grade grade = grade();
    grade.write(exercise);
    return grade;
  }

  /// The grade for the board.
  public Grade grade() {
    Map<Integer, List<TestResult>> tasks = tasks();
    int solved = (int) tasks.values().stream().filter(Summary::isSolved).count();
    List<Finding> findings = result.findings();
    List<String> headline =
        findings.isEmpty() ? List.of() : FindingText.lines(findings.getFirst(), sources);
    return new Grade(
        result.submission().exercise(),
        state(solved, tasks.size()),
        solved,
        Math.max(1, tasks.size()),
        result.compileErrors().isEmpty() && result.tests().isEmpty()
            ? List.of("The grader failed, not your code: no hidden test was found")
            : headline,
        Math.max(0, findings.size() - 1),
        "",
        mark,
        Runtime.version().toString(),
        models());
  }

  /// The models that tests were told and passed with: `threads`, `async and threads`, or `async,
  /// processes and threads`.
  private String models() {
    List<String> models =
        result.tests().stream()
            .filter(test -> test.outcome() == Outcome.PASSED && !test.model().isEmpty())
            .map(test -> word(Model.valueOf(test.model())))
            .distinct()
            .toList();
    int last = models.size() - 1;
    return last < 1
        ? String.join("", models)
        : String.join(", ", models.subList(0, last)) + " and " + models.get(last);
  }

  private static String word(Model model) {
    return model == Model.HYBRID ? "a mix" : model.name().toLowerCase(Locale.ROOT);
  }

  private State state(int solved, int tasks) {
    if (!result.compileErrors().isEmpty()) {
      return State.DOES_NOT_COMPILE;
    }
    List<Finding> findings = result.findings();
    if (tasks == 0) {
      return State.NOT_JUDGED;
    }
    if (findings.isEmpty()) {
      return solved == tasks ? State.SOLVED : solved > 0 ? State.STARTED : State.TODO;
    }
    if (findings.stream().allMatch(Summary::wasNotJudged)) {
      return State.NOT_JUDGED;
    }
    return findings.stream().allMatch(Summary::isOtherModel) ? State.OTHER_MODEL : State.WRONG;
  }

  private static boolean wasNotJudged(Finding finding) {
    return finding.rule() == Rule.NOT_GRADED || finding.rule() == Rule.GRADER;
  }

  /// A concurrent model, only not the one the task practises.
  private static boolean isOtherModel(Finding finding) {
    return finding.rule() == Rule.MODEL
        && (finding.model().equals(Model.ASYNC.name())
            || finding.model().equals(Model.THREADS.name()));
  }

  private static boolean isSolved(List<TestResult> task) {
    return task.stream().allMatch(test -> test.outcome() == Outcome.PASSED);
  }

  private Map<Integer, List<TestResult>> tasks() {
    return result.tests().stream().collect(Collectors.groupingBy(TestResult::task));
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    for (Finding error : result.compileErrors()) {
      lines.addAll(FindingText.lines(error, sources));
      lines.add("");
    }
    for (TestResult test : result.tests()) {
      lines.add(
          "task %d  %-6s  %s"
              .formatted(test.task(), word(test.outcome()), test.name().replace('_', ' ')));
      if (test.finding() != null) {
        FindingText.lines(test.finding(), sources).forEach(line -> lines.add("    " + line));
        lines.add("");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "passed";
      case FAILED -> "failed";
      case TO_DO -> "to do";
    };
  }
}
