package apicalls;

import java.time.Duration;
import java.util.List;
import workshop.engine.recording.Scene;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.world.QuoteApi;

/// Quotes from an API that is slow, and in good health: so that there is something to compare with.
final class Demonstration {
  private static final int SYMBOLS = 32;
  private static final Duration LATENCY = Duration.ofMillis(50);
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    QuoteApi api = scene.watch(scene.practice().openQuotes(new MarketSpec(7, SYMBOLS)));
    List<String> symbols = api.market().symbols();
    api.latency(LATENCY);
    scene.begin();
    new QuoteClient().quotes(api.start(), symbols, DEADLINE);
  }
}
