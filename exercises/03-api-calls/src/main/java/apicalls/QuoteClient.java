package apicalls;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import workshop.practice.Todo;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.world.Behaviour;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.QuoteApi;

/// Asks for many quotes at once, no thread waits for one of them, and stops in time.
public final class QuoteClient {

  /// Asks `api` for every one of the symbols.
  ///
  /// @param api the folder of the quotes; a symbol resolved against it is the symbol's first page
  /// @param symbols what to ask for; may be empty
  /// @param deadline how long the whole call may take, from now
  public Quotes quotes(URI api, List<String> symbols, Duration deadline)
      throws InterruptedException {
    // TODO 1: ask for many pages at once and go on whenever one arrives
    // TODO 2: when something goes wrong, try again later or say why there is no quote
    // TODO 3: at the deadline end what is open, and return what is there
    throw new Todo("03, task 1: ask for many quotes with no thread waiting for one of them");
  }

  /// Opens an API that takes its time and has troubles, and asks it: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    try (PracticeHost host = PracticeHost.start();
        QuoteApi api = host.openQuotes(MarketSpec.of(7))) {
      List<String> symbols = api.market().symbols();
      api.latency(Duration.ofMillis(50));
      api.busy(api.market().paths(symbols.get(5)).getFirst(), 2, "0");
      api.behave(api.market().paths(symbols.get(6)).getFirst(), Behaviour.RESET);
      api.behave(api.market().paths(symbols.get(7)).getFirst(), Behaviour.NEVER);
      Quotes quotes = new QuoteClient().quotes(api.start(), symbols, Duration.ofSeconds(3));
      System.out.printf(
          "%d of %d quotes, missing are %s, at most %d requests in flight, %d left open%n",
          quotes.found().size(),
          symbols.size(),
          quotes.missing(),
          api.log().mostInFlight(),
          api.gate().state().inFlight());
    }
  }
}
