package workshop.engine.judge;

import java.util.List;
import workshop.engine.finding.Finding;

/// The answer to one rule. There is no fourth case, and silence is not a pass.
public sealed interface Verdict {
  /// @param observations how many facts the rule looked at; at least one
  record Held(int observations) implements Verdict {
    public Held {
      if (observations < 1) {
        throw new IllegalArgumentException("a rule that saw nothing cannot hold");
      }
    }
  }

  /// @param findings what was broken; at least one, the one that matters most first
  record Broken(List<Finding> findings) implements Verdict {
    public Broken {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("a broken rule says what was broken");
      }
    }
  }

  /// @param why what was missing, as a clause
  record NotObserved(String why) implements Verdict {}
}
