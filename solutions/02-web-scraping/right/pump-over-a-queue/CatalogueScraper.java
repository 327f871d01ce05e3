package webscraping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// The caller's thread is the event loop: it starts what the limit allows, and takes what arrives.
public final class CatalogueScraper {
  private static final int LIMIT = 16;

  private record Arrival(
      URI address, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {}

  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    Set<URI> seen = new HashSet<>(Set.of(start));
    Queue<URI> waiting = new ArrayDeque<>(seen);
    List<Book> books = new ArrayList<>();
    Set<URI> missing = new HashSet<>();
    BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      int inFlight = 0;
      while (inFlight > 0 || !waiting.isEmpty()) {
        while (inFlight < LIMIT && !waiting.isEmpty()) {
          ask(client, waiting.remove(), patience, arrivals);
          inFlight++;
        }
        Arrival arrival = arrivals.take();
        inFlight--;
        HttpResponse<String> response = arrival.response();
        if (response != null && response.statusCode() == 200) {
          ShopPage page = ShopPage.read(arrival.address(), response.body());
          page.book().ifPresent(books::add);
          page.links().stream().filter(seen::add).forEach(waiting::add);
        } else if (arrival.address().equals(start)) {
          throw new UncheckedIOException(
              new IOException("cannot read " + start, arrival.failure()));
        } else {
          missing.add(arrival.address());
        }
      }
    }
    return new Catalogue(books, missing);
  }

  private static void ask(
      HttpClient client, URI address, Duration patience, BlockingQueue<Arrival> arrivals) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
    client
        .sendAsync(request, BodyHandlers.ofString())
        .whenComplete((response, failure) -> arrivals.add(new Arrival(address, response, failure)));
  }
}
