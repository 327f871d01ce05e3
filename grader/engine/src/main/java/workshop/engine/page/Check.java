package workshop.engine.page;

import java.util.List;
import workshop.engine.run.TestResult;
import workshop.engine.svg.PlainText;

/// A hidden test as the page shows it.
///
/// @param tone a class of the style sheet
/// @param sign the same for whoever sees no colours
/// @param words the task sheet's sentence, or the test's name if there is none
/// @param saw what was seen instead; empty if it did not fail
record Check(int task, String tone, String sign, String outcome, String words, String saw) {
  private static final int LONGEST = 300;

  static List<Check> of(List<TestResult> tests) {
    return tests.stream().map(Check::of).toList();
  }

  private static Check of(TestResult test) {
    String words =
        PlainText.of(
            test.sentence().isEmpty() ? test.name().replace('_', ' ') : test.sentence(), LONGEST);
    String saw = test.finding() == null ? "" : PlainText.of(test.finding().saw(), LONGEST);
    return switch (test.outcome()) {
      case PASSED -> new Check(test.task(), "good", "✓", "passed", words, "");
      case FAILED -> new Check(test.task(), "bad", "✗", "failed", words, saw);
      case TO_DO -> new Check(test.task(), "open", "○", "to do", words, "");
    };
  }
}
