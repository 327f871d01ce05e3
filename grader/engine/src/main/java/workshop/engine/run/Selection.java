package workshop.engine.run;

import java.util.Set;

/// Which hidden tests of an exercise to run.
///
/// @param task number of the task whose tests are run; 0 for all tasks
/// @param tests names of the test methods that are run; empty for all
public record Selection(int task, Set<String> tests) {
  /// Every hidden test.
  public static Selection all() {
    return new Selection(0, Set.of());
  }

  /// Every hidden test of one task; 0 for all tasks.
  public static Selection ofTask(int task) {
    return new Selection(task, Set.of());
  }

  boolean includes(HiddenTestClass testClass) {
    return (task == 0 || task == testClass.task())
        && (tests.isEmpty() || testClass.tests().stream().anyMatch(tests::contains));
  }
}
