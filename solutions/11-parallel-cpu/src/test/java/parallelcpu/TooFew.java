package parallelcpu;

import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;

/// The finding that too few are at work. It comes behind one that names the model: who paints one
/// tile at a time hears of that first.
final class TooFew {
  private TooFew() {}

  static void require(boolean enough, String saw) {
    if (!enough) {
      throw new FindingError(Finding.of(Rule.LIMIT, saw, "", null, ""));
    }
  }
}
