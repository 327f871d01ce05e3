package workshop.engine.run;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.pipe.Message.Planned;
import workshop.engine.run.TestResult.Outcome;

/// How the tests of one hidden test class ended, over all participant JVMs that it took.
final class ClassResults {
  private final HiddenTestClass testClass;
  private final Consumer<TestResult> heard;
  private final Map<String, Planned> planned = new LinkedHashMap<>();
  private final Map<String, TestResult> results = new LinkedHashMap<>();
  private final Set<String> crashed = new HashSet<>();
  private @Nullable Finding failedAtStart;

  /// @param heard told every test as soon as it has ended
  ClassResults(HiddenTestClass testClass, Consumer<TestResult> heard) {
    this.testClass = testClass;
    this.heard = heard;
  }

  void plan(Planned plan) {
    planned.putIfAbsent(plan.id(), plan);
  }

  /// Nothing was run, because of this.
  void failedAtStart(Finding finding) {
    failedAtStart = finding;
  }

  /// @param id one that was planned; others are nobody's
  void finish(String id, Outcome outcome, @Nullable Finding finding, String model, Duration took) {
    Planned plan = planned.get(id);
    if (plan == null) {
      return;
    }
    Finding whole =
        finding == null ? null : finding.withSheet(plan.sentence(), plan.hint()).orAt(plan.place());
    TestResult result =
        new TestResult(
            testClass.name(),
            plan.name(),
            plan.task(),
            plan.sentence(),
            outcome,
            whole,
            model,
            took);
    results.put(id, result);
    heard.accept(result);
  }

  /// The JVM has gone, and processes that it had started have not; `id` was the last test in it.
  void survived(String id, List<String> commands) {
    TestResult last = results.get(id);
    if (last != null) {
      Finding finding = JvmEnd.survivedBy(commands, last.finding());
      finish(id, Outcome.FAILED, finding, last.model(), last.took());
    }
  }

  /// The JVM crashed in that test.
  ///
  /// @return whether it did so for the first time: then the test is still missing
  boolean crashed(String id) {
    return planned.containsKey(id) && crashed.add(id);
  }

  /// Grows with every test that has ended or crashed.
  int progress() {
    return results.size() + crashed.size();
  }

  /// Unique ids of those planned and not ended yet; empty before anything is planned, too.
  List<String> missing() {
    return planned.keySet().stream().filter(id -> !results.containsKey(id)).toList();
  }

  List<TestResult> inOrder() {
    return results.values().stream()
        .sorted(Comparator.comparingInt(test -> testClass.tests().indexOf(test.name())))
        .toList();
  }

  /// In the place of results when there are none.
  ///
  /// @param output what the JVM printed
  TestResult noneCouldRun(String output) {
    Finding finding =
        failedAtStart != null
            ? failedAtStart
            : Finding.of(
                Rule.GRADER,
                "no hidden test of " + testClass.name() + " could be run. " + output,
                "",
                null,
                "run it again; if it stays, report it");
    return new TestResult(
        testClass.name(),
        "the_class",
        testClass.task(),
        "",
        Outcome.FAILED,
        finding,
        "",
        Duration.ZERO);
  }
}
