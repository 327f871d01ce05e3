package apicalls;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// A virtual thread for each symbol, and 32 permits.
public final class QuoteClient {
  private static final int LIMIT = 32;

  public Quotes quotes(URI api, List<String> symbols, Duration deadline) {
    Map<String, Quote> found = new ConcurrentHashMap<>();
    Semaphore permits = new Semaphore(LIMIT);
    try (HttpClient client = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String symbol : symbols) {
        threads.execute(
            () -> {
              permits.acquireUninterruptibly();
              try {
                found.put(symbol, fetch(client, api.resolve(symbol), symbol));
              } finally {
                permits.release();
              }
            });
      }
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
