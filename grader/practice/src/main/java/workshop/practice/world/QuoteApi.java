package workshop.practice.world;

import java.net.URI;
import workshop.practice.quotes.Market;
import workshop.practice.quotes.MarketSpec;

/// An API for stock quotes on the web.
///
/// What it quotes and how its pages look is said at [Market].
public final class QuoteApi extends Website {
  private final Market market;

  QuoteApi(ControlLine line, String world, URI origin, MarketSpec spec) {
    super(line, world, origin);
    this.market = new Market(spec);
  }

  /// The folder that quotes are in: a symbol resolved against it is the symbol's first page.
  public URI start() {
    return uri(Market.start());
  }

  /// The truth: symbols, prices, paths; computed here from the spec.
  public Market market() {
    return market;
  }
}
