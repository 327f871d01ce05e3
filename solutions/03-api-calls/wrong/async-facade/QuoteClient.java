package apicalls;

import java.io.IOException;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Futures all over, and a thread behind each.
public final class QuoteClient {
  private static final int LIMIT = 32;

  public Quotes quotes(URI api, List<String> symbols, Duration deadline) {
    Map<String, Quote> found = new HashMap<>();
    try (HttpClient client = HttpClient.newHttpClient();
        ExecutorService pool = Executors.newFixedThreadPool(LIMIT)) {
      Map<String, CompletableFuture<Quote>> asked = new HashMap<>();
      for (String symbol : symbols) {
        asked.put(
            symbol,
            CompletableFuture.supplyAsync(() -> fetch(client, api.resolve(symbol), symbol), pool));
      }
      CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new)).join();
      asked.forEach((symbol, quote) -> found.put(symbol, quote.resultNow()));
    }
    return new Quotes(found, Map.of());
  }

  private static Quote fetch(HttpClient client, URI first, String symbol) {
    List<BigDecimal> prices = new ArrayList<>();
    URI page = first;
    while (page != null) {
      QuotePage read = QuotePage.read(page, send(client, page));
      prices.addAll(read.prices());
      page = read.next().orElse(null);
    }
    return new Quote(symbol, prices);
  }

  private static String send(HttpClient client, URI page) {
    try {
      return client
          .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()) // here
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
