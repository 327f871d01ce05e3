package apicalls;

import java.time.Duration;
import java.util.List;
import workshop.engine.recording.Scene;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.world.Behaviour;
import workshop.practice.world.QuoteApi;

/// Quotes from an API that is slow, busy at one page, and never answers at another.
final class Demonstration {
  private static final Duration LATENCY = Duration.ofMillis(50);
  private static final Duration DEADLINE = Duration.ofMillis(1_500);

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    QuoteApi api = scene.watch(scene.practice().openQuotes(new MarketSpec(7, 32)));
    List<String> symbols = api.market().symbols();
    api.latency(LATENCY);
    api.busy(api.market().paths(symbols.get(5)).getFirst(), 2, "0");
    api.behave(api.market().paths(symbols.get(6)).getFirst(), Behaviour.RESET);
    api.behave(api.market().paths(symbols.get(20)).getFirst(), Behaviour.NEVER);
    scene.begin();
    new QuoteClient().quotes(api.start(), symbols, DEADLINE);
  }
}
