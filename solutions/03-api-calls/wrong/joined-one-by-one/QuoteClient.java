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

/// New words, still one page after the other.
public final class QuoteClient {
  public Quotes quotes(URI api, List<String> symbols, Duration deadline) {
    Map<String, Quote> found = new HashMap<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String symbol : symbols) {
        found.put(symbol, fetch(client, api.resolve(symbol), symbol));
      }
    }
    return new Quotes(found, Map.of());
  }

  private static Quote fetch(HttpClient client, URI first, String symbol) {
    List<BigDecimal> prices = new ArrayList<>();
    URI page = first;
    while (page != null) {
      HttpRequest request = HttpRequest.newBuilder(page).build();
      var answer = client.sendAsync(request, BodyHandlers.ofString()); // here
      QuotePage read = QuotePage.read(page, answer.join().body());
      prices.addAll(read.prices());
      page = read.next().orElse(null);
    }
    return new Quote(symbol, prices);
  }
}
