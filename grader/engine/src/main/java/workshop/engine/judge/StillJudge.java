package workshop.engine.judge;

import java.util.List;
import java.util.Locale;
import workshop.engine.facts.Rest;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

/// The rule about a program whose parts wait for each other. Pure.
public final class StillJudge {
  private StillJudge() {}

  /// The rule: while something is held and nothing can move, nothing runs.
  public static Verdict still(Rest seen) {
    return switch (seen.end()) {
      case QUIET -> new Verdict.Held(1);
      case CAME -> new Verdict.NotObserved("the call was over before anything stood still");
      case SPINNING ->
          new Verdict.Broken(
              List.of(
                  Finding.of(
                      Rule.SPIN,
                      String.format(
                          Locale.ROOT,
                          "%.1f s of CPU time burnt while nothing could move",
                          seen.burntMillis() / 1000.0),
                      "",
                      seen.at(),
                      "let a thread that cannot go on block, until another wakes it")));
    };
  }
}
