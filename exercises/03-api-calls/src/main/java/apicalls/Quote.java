package apicalls;

import java.math.BigDecimal;
import java.util.List;

/// What a market quotes for one symbol today. It keeps a copy of what it is given.
///
/// @param prices in euros, of all pages, in the order of the pages
public record Quote(String symbol, List<BigDecimal> prices) {
  public Quote {
    prices = List.copyOf(prices);
  }
}
