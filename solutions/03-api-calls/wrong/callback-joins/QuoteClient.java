package apicalls;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/// Futures all over, and a join in the callback of each first page.
public final class QuoteClient {
  private static final int LIMIT = 32;

  public Quotes quotes(URI api, List<String> symbols, Duration deadline)
      throws InterruptedException {
    List<CompletableFuture<Quote>> asked = new ArrayList<>();
    Semaphore permits = new Semaphore(LIMIT);
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String symbol : symbols) {
        permits.acquire();
        asked.add(
            page(client, api.resolve(symbol))
                .thenApply(first -> rest(client, symbol, first))
                .whenComplete((quote, failure) -> permits.release()));
      }
      CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).join();
    }
    Map<String, Quote> found = new HashMap<>();
    asked.forEach(quote -> found.put(quote.resultNow().symbol(), quote.resultNow()));
    return new Quotes(found, Map.of());
  }

  private static Quote rest(HttpClient client, String symbol, QuotePage first) {
    List<BigDecimal> prices = new ArrayList<>(first.prices());
    QuotePage page = first;
    while (page.next().isPresent()) {
      page = page(client, page.next().get()).join(); // here
      prices.addAll(page.prices());
    }
    return new Quote(symbol, prices);
  }

  private static CompletableFuture<QuotePage> page(HttpClient client, URI address) {
    return client
        .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .thenApply(answer -> QuotePage.read(address, answer.body()));
  }
}
