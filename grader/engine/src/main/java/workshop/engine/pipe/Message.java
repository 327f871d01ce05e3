package workshop.engine.pipe;

import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;

/// One thing the participant's JVM tells the runner.
public sealed interface Message {
  /// A test was discovered.
  ///
  /// @param id JUnit's unique id
  /// @param name the method's name
  /// @param task its task's number, 1 is the first
  /// @param sentence the task sheet's sentence
  /// @param hint what to try
  /// @param place where the participant's method under test begins; null if it was not found
  record Planned(
      String id, String name, int task, String sentence, String hint, @Nullable CodePlace place)
      implements Message {}

  /// A test begins.
  record Started(String id) implements Message {}

  /// A test passed.
  ///
  /// @param model the model it saw, by name; empty if it asked for none
  record Passed(String id, String model) implements Message {}

  /// A test met a `Todo`, or was skipped: neither passed nor failed.
  record ToDo(String id) implements Message {}

  /// A test failed.
  record Failed(String id, Finding finding) implements Message {}

  /// The participant's classes are not what the hidden tests call: nothing was run.
  record Mismatch(Finding finding) implements Message {}

  /// The JVM is ending because the participant's code asked for it.
  record Ending(Finding finding) implements Message {}

  /// Why the running test does not end; the answer to the runner's question.
  record Why(Finding finding) implements Message {}

  /// Every test that was asked for has been run.
  record Done() implements Message {}
}
