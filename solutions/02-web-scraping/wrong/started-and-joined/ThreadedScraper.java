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
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A new virtual thread for every page, and a join right behind it.
public final class ThreadedScraper {
  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    Set<URI> seen = new LinkedHashSet<>(Set.of(start));
    Deque<URI> waiting = new ArrayDeque<>(seen);
    List<Book> books = new ArrayList<>();
    Set<URI> missing = new HashSet<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!waiting.isEmpty()) {
        URI address = waiting.remove();
        try {
          ShopPage page = ShopPage.read(address, fetch(client, address, patience));
          page.book().ifPresent(books::add);
          page.links().stream().filter(seen::add).forEach(waiting::add);
        } catch (IOException e) {
          if (address.equals(start)) {
            throw new UncheckedIOException(new IOException("cannot read " + start, e));
          }
          missing.add(address);
        }
      }
      return new Catalogue(books, missing);
    }
  }

  private static String fetch(HttpClient client, URI address, Duration patience)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
    AtomicReference<@Nullable HttpResponse<String>> answer = new AtomicReference<>();
    Runnable asking =
        () -> {
          try {
            answer.set(client.send(request, BodyHandlers.ofString())); // here
          } catch (IOException | InterruptedException e) {
            answer.set(null);
          }
        };
    // tag::joined[]
    Thread.ofVirtual().start(asking).join();
    // end::joined[]
    HttpResponse<String> response = answer.get();
    if (response == null || response.statusCode() != 200) {
      throw new IOException("no page");
    }
    return response.body();
  }
}
