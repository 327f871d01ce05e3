package workshop.engine.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import workshop.engine.finding.Finding;

/// What the task sheet says about one hidden test. Where its subject stands the runner knows.
record Sheet(String sentence, String hint) {

  static Sheet of(ExtensionContext context) {
    DoneWhen doneWhen = context.getRequiredTestMethod().getAnnotation(DoneWhen.class);
    return doneWhen == null ? new Sheet("", "") : new Sheet(doneWhen.value(), doneWhen.hint());
  }

  /// The finding with the sentence and the hint where it has none of its own.
  Finding complete(Finding finding) {
    return finding.withSheet(sentence, hint);
  }
}
