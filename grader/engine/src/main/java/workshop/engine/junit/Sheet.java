package workshop.engine.junit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;

/// What the task sheet says about one hidden test, and where its subject stands.
///
/// @param tests what the class of the test grades; null if it does not say
record Sheet(String sentence, String hint, @Nullable HiddenTests tests) {

  static Sheet of(ExtensionContext context) {
    DoneWhen doneWhen = context.getRequiredTestMethod().getAnnotation(DoneWhen.class);
    HiddenTests tests = context.getRequiredTestClass().getAnnotation(HiddenTests.class);
    return new Sheet(
        doneWhen == null ? "" : doneWhen.value(), doneWhen == null ? "" : doneWhen.hint(), tests);
  }

  /// The finding with everything that it does not say itself.
  Finding complete(Finding finding) {
    return finding.withSheet(sentence, hint).orAt(finding.hasLine() ? null : place());
  }

  /// The first line of the participant's method under test; null if it was not found.
  private @Nullable CodePlace place() {
    return Optional.ofNullable(tests)
        .flatMap(t -> SubjectPlace.of(t.subject(), t.method()))
        .orElse(null);
  }
}
