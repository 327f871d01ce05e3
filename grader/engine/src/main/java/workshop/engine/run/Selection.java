package workshop.engine.run;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Which hidden tests of an exercise to run.
///
/// @param task number of the task whose tests are run; 0 for all tasks
/// @param tests names of the test methods that are run; empty for all
/// @param first number of the task whose tests are run before the others; 0 for the usual order
public record Selection(int task, Set<String> tests, int first) {
  /// In the usual order.
  public Selection(int task, Set<String> tests) {
    this(task, tests, 0);
  }

  /// Every hidden test.
  public static Selection all() {
    return new Selection(0, Set.of());
  }

  /// Every hidden test of one task; 0 for all tasks.
  public static Selection ofTask(int task) {
    return new Selection(task, Set.of());
  }

  /// The same tests, those of one task before the others: what somebody works on is known sooner.
  public Selection beginningWith(int open) {
    return new Selection(task, tests, open);
  }

  /// Classes in the order in which they are run.
  List<HiddenTestClass> inOrder(List<HiddenTestClass> classes) {
    return classes.stream()
        .filter(this::includes)
        .sorted(Comparator.comparing(testClass -> testClass.task() != first))
        .toList();
  }

  boolean includes(HiddenTestClass testClass) {
    return (task == 0 || task == testClass.task())
        && (tests.isEmpty() || testClass.tests().stream().anyMatch(tests::contains));
  }
}
