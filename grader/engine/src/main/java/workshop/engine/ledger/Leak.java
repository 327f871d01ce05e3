package workshop.engine.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

/// What we say about something that was left behind.
final class Leak {
  private static final int NAMED = 3;

  private Leak() {}

  static Finding of(String saw, @Nullable CodePlace place, String tryThis) {
    return Finding.of(
        Rule.LEAK, saw, "when the call returns, nothing it started is left behind", place, tryThis);
  }

  /// At most three of them by name, the others by number.
  static String named(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(names.size(), NAMED)));
    return names.size() <= NAMED ? first : first + " and %d more".formatted(names.size() - NAMED);
  }
}
