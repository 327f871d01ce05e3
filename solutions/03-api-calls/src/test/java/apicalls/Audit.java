package apicalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import workshop.practice.quotes.Market;
import workshop.practice.world.Operation;
import workshop.practice.world.QuoteApi;

/// A call's result held against the market and what the API saw; every failure says what was
/// counted.
///
/// @param api still open, as its log is read too
record Audit(QuoteApi api, Quotes quotes) {

  /// These are found, with all their prices.
  void finds(Collection<String> symbols) {
    List<String> lacking =
        symbols.stream().filter(s -> !quotes.found().containsKey(s)).sorted().toList();
    assertThat(lacking)
        .withFailMessage(
            () ->
                "%d of %d quotes not found, the first is %s: %s"
                    .formatted(
                        lacking.size(),
                        symbols.size(),
                        lacking.getFirst(),
                        why(lacking.getFirst())))
        .isEmpty();
    List<String> wrong = symbols.stream().filter(s -> !isRight(s)).sorted().toList();
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d of %d quotes wrong, the first is %s"
                    .formatted(wrong.size(), symbols.size(), compared(wrong.getFirst())))
        .isEmpty();
  }

  /// Nothing stands in the result but these, and none of them twice.
  void speaksOnlyOf(Collection<String> symbols) {
    Set<String> both = new TreeSet<>(quotes.found().keySet());
    both.retainAll(quotes.missing().keySet());
    assertThat(both)
        .withFailMessage(() -> "%d symbols both found and missing: %s".formatted(both.size(), both))
        .isEmpty();
    Set<String> others = new TreeSet<>(quotes.found().keySet());
    others.addAll(quotes.missing().keySet());
    others.removeAll(new HashSet<>(symbols));
    assertThat(others)
        .withFailMessage(
            () ->
                "%d symbols in the result that nobody asked for: %s"
                    .formatted(others.size(), others))
        .isEmpty();
  }

  /// Each of these is missing, for its reason.
  void misses(Map<String, Reason> expected) {
    List<String> wrong = new ArrayList<>();
    for (String symbol : new TreeSet<>(expected.keySet())) {
      if (quotes.missing().get(symbol) != expected.get(symbol)) {
        wrong.add("%s for a symbol that is %s".formatted(why(symbol), expected.get(symbol)));
      }
    }
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d of %d reasons wrong: %s"
                    .formatted(
                        wrong.size(), expected.size(), String.join(", ", new TreeSet<>(wrong))))
        .isEmpty();
  }

  void noPageWasAskedForTwice() {
    Map<String, Long> asked =
        api.log().operations().stream()
            .collect(Collectors.groupingBy(Operation::name, Collectors.counting()));
    List<String> again =
        asked.keySet().stream().filter(name -> asked.get(name) > 1).sorted().toList();
    assertThat(asked).withFailMessage("not one page was asked for").isNotEmpty();
    assertThat(again)
        .withFailMessage(
            () ->
                "%d of %d pages asked for more than once, the first is %s"
                    .formatted(again.size(), asked.size(), again.getFirst()))
        .isEmpty();
  }

  /// How often the first page of this symbol was asked for.
  List<Operation> tries(String symbol) {
    String first = api.market().paths(symbol).getFirst();
    return api.log().operations().stream().filter(o -> o.name().equals(first)).toList();
  }

  /// What the result says about a symbol: a reason, that it was found, or nothing.
  private String why(String symbol) {
    Reason reason = quotes.missing().get(symbol);
    boolean found = quotes.found().containsKey(symbol);
    return reason != null ? reason.name() : found ? "found" : "not a word";
  }

  private boolean isRight(String symbol) {
    Quote quote = quotes.found().get(symbol);
    return quote != null
        && quote.symbol().equals(symbol)
        && quote.prices().equals(api.market().prices(symbol));
  }

  private String compared(String symbol) {
    Market market = api.market();
    Quote quote = quotes.found().get(symbol);
    int right = market.prices(symbol).size();
    return quote == null
        ? symbol
        : quote.prices().size() == right
            ? symbol + " with other prices, or in another order"
            : "%s with %d of %d prices".formatted(symbol, quote.prices().size(), right);
  }
}
