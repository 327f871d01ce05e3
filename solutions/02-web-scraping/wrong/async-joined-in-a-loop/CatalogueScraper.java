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
import java.util.concurrent.CompletionException;

/// Asynchronous to look at: every future is waited for before the next request starts.
public final class CatalogueScraper {
  public Catalogue scrape(URI start, Duration patience) {
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

  // tag::fetch[]
  private static String fetch(HttpClient client, URI address, Duration patience)
      throws IOException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
    HttpResponse<String> response;
    try {
      response = client.sendAsync(request, BodyHandlers.ofString()).join(); // here
    } catch (CompletionException e) {
      throw new IOException(e.getCause());
    }
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return response.body();
  }
  // end::fetch[]
}
