package gallery;

import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;

/// Too much, or too little, at once.
final class Limit {
  private Limit() {}

  /// @param saw what was counted
  static FindingError broken(String saw) {
    return new FindingError(Finding.of(Rule.LIMIT, saw, "", null, ""));
  }
}
