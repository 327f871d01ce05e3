package workshop.engine.run;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import workshop.engine.jvm.ParticipantJvm;

/// Runs one hidden test class to its end, in as many participant JVMs as that takes: after a test
/// that ended the JVM, or had to be ended, the next goes on in a fresh one.
final class ClassRun {
  private final HiddenTestClass testClass;
  private final Set<String> names;
  private final Stand stand;
  private final boolean more;
  private final ClassResults results;
  private final StringBuilder output = new StringBuilder();

  /// @param names of the test methods to run; empty for all
  /// @param heard told every test as soon as it has ended
  /// @param more whether a JVM will be needed for something else soon
  ClassRun(
      HiddenTestClass testClass,
      Set<String> names,
      Consumer<TestResult> heard,
      Stand stand,
      boolean more) {
    this.testClass = testClass;
    this.names = names;
    this.stand = stand;
    this.more = more;
    this.results = new ClassResults(testClass, heard);
  }

  String output() {
    return output.toString();
  }

  List<TestResult> run() throws IOException, InterruptedException {
    boolean mayTryAgain = true;
    boolean goOn;
    do {
      int before = results.progress();
      boolean came = runIn(results.missing());
      goOn = !results.missing().isEmpty();
      if (!came && mayTryAgain) {
        mayTryAgain = false;
        goOn = true;
        stand.jvms().giveUpCache();
      } else if (results.progress() == before) {
        return List.of(results.noneCouldRun(output.toString()));
      }
    } while (goOn);
    return results.inOrder();
  }

  /// @return whether the JVM ran anything at all
  private boolean runIn(List<String> tests) throws IOException, InterruptedException {
    try (ParticipantJvm jvm = stand.jvms().take(stand.classes())) {
      jvm.begin(door -> stand.bootstrap(door, testClass.name(), names, tests));
      if (more) {
        stand.jvms().ahead(stand.classes());
      }
      new Conversation(jvm, results, stand.jvms().limits()).hold();
      output.append(jvm.output());
      return jvm.came();
    }
  }
}
