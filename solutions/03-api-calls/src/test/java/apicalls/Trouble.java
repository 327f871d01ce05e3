package apicalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workshop.practice.world.Behaviour;
import workshop.practice.world.Operation;
import workshop.practice.world.QuoteApi;

/// Trouble on purpose, and what became of the tries.
final class Trouble {
  static final int FOR_EVER = Integer.MAX_VALUE;

  private static final long NANOS_PER_MILLI = 1_000_000;

  private Trouble() {}

  /// A page of the market's nth symbol misbehaves so many times; 0 is the first of both.
  ///
  /// @return the symbol
  static String at(QuoteApi api, int nth, int page, Behaviour behaviour, int tries) {
    String symbol = api.market().symbols().get(nth);
    api.behave(api.market().paths(symbol).get(page), behaviour, tries);
    return symbol;
  }

  /// The first page of the nth symbol misbehaves so many times.
  ///
  /// @return the symbol
  static String first(QuoteApi api, int nth, Behaviour behaviour, int tries) {
    return at(api, nth, 0, behaviour, tries);
  }

  /// The first page of the nth symbol answers 503 so many times and says when to come again.
  ///
  /// @return the symbol
  static String busy(QuoteApi api, int nth, int tries, String retryAfter) {
    String symbol = api.market().symbols().get(nth);
    api.busy(api.market().paths(symbol).getFirst(), tries, retryAfter);
    return symbol;
  }

  static void requireTries(Audit audit, Map<String, Integer> wanted) {
    new TreeMap<>(wanted)
        .forEach(
            (symbol, tries) -> {
              int seen = audit.tries(symbol).size();
              assertThat(seen)
                  .withFailMessage("%s was asked for %d times, not %d", symbol, seen, tries)
                  .isEqualTo(tries);
            });
  }

  /// By the API's clock: from the end of each try to the arrival of the next at least so long. A
  /// busy machine only makes it longer.
  static void requireGaps(List<Operation> tries, long... leastMillis) {
    for (int i = 0; i < leastMillis.length; i++) {
      long gap = tries.get(i + 1).arrivedNanos() - tries.get(i).endedNanos();
      assertThat(gap)
          .withFailMessage("try %d came before its %d ms were over", i + 2, leastMillis[i])
          .isGreaterThanOrEqualTo(leastMillis[i] * NANOS_PER_MILLI);
    }
  }
}
