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

/// One page after the other.
public final class QuoteClient {
  public Quotes quotes(URI api, List<String> symbols, Duration deadline)
      throws InterruptedException {
    Map<String, Quote> found = new HashMap<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String symbol : symbols) {
        found.put(symbol, fetch(client, api.resolve(symbol), symbol));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return new Quotes(found, Map.of());
  }

  private static Quote fetch(HttpClient client, URI first, String symbol)
      throws IOException, InterruptedException {
    List<BigDecimal> prices = new ArrayList<>();
    URI page = first;
    while (page != null) {
      HttpRequest request = HttpRequest.newBuilder(page).build();
      String json = client.send(request, BodyHandlers.ofString()).body(); // here
      QuotePage read = QuotePage.read(page, json);
      prices.addAll(read.prices());
      page = read.next().orElse(null);
    }
    return new Quote(symbol, prices);
  }
}
