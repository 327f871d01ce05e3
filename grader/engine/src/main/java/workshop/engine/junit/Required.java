package workshop.engine.junit;

import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;
import workshop.engine.judge.Verdict;

/// What a verdict means for the running test.
final class Required {
  private Required() {}

  /// @throws FindingError unless the rule held; silence is not a pass
  static void by(Verdict verdict) {
    switch (verdict) {
      case Verdict.Held held -> {}
      case Verdict.Broken broken -> throw new FindingError(broken.findings().getFirst());
      case Verdict.NotObserved(String why) ->
          throw new FindingError(
              Finding.of(Rule.NOT_GRADED, why, "", null, "make the other findings go away first"));
    }
  }
}
