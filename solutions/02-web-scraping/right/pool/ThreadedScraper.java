package webscraping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Sixteen platform threads: the size of the pool is the limit.
public final class ThreadedScraper {
  private static final int LIMIT = 16;

  /// Reads every page of the shop that can be reached from `start`.
  ///
  /// @param patience how long one page may take to begin its answer
  /// @throws UncheckedIOException if the start page itself cannot be read
  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    // tag::threads[]
    try (HttpClient client = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newFixedThreadPool(LIMIT)) {
      Fetcher fetcher = new Fetcher(client, patience);
      return collect(start, fetcher, new ExecutorCompletionService<>(threads));
    // end::threads[]
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Catalogue collect(URI start, Fetcher fetcher, CompletionService<Visit> visits)
      throws InterruptedException, ExecutionException {
    Set<URI> seen = new HashSet<>(Set.of(start));
    List<Book> books = new ArrayList<>();
    Set<URI> missing = new HashSet<>();
    visits.submit(() -> fetcher.visit(start));
    for (int underWay = 1; underWay > 0; underWay--) {
      Visit visit = visits.take().get();
      if (visit.page() == null) {
        if (visit.address().equals(start)) {
          throw new UncheckedIOException(
              new IOException("cannot read " + start + ": " + visit.trouble()));
        }
        missing.add(visit.address());
        continue;
      }
      visit.page().book().ifPresent(books::add);
      for (URI link : visit.page().links()) {
        if (seen.add(link)) {
          visits.submit(() -> fetcher.visit(link));
          underWay++;
        }
      }
    }
    return new Catalogue(books, missing);
  }

  /// What one thread brings home.
  ///
  /// @param page null if the page could not be read
  /// @param trouble why it could not be read; empty if it could
  private record Visit(URI address, @Nullable ShopPage page, String trouble) {}

  private record Fetcher(HttpClient client, Duration patience) {

    Visit visit(URI address) throws InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        return response.statusCode() == 200
            ? new Visit(address, ShopPage.read(address, response.body()), "")
            : new Visit(address, null, "status " + response.statusCode());
      } catch (IOException e) {
        return new Visit(address, null, e.toString());
      }
    }
  }
}
