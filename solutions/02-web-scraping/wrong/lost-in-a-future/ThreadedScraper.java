package webscraping;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Throws when a page cannot be read, into a future that nobody asks.
public final class ThreadedScraper {
  private static final int LIMIT = 16;

  public Catalogue scrape(URI start, Duration patience) {
    try (HttpClient client = HttpClient.newHttpClient()) { // here
      Crawl crawl = new Crawl(client, patience, new Semaphore(LIMIT));
      crawl.visitAll(List.of(start));
      return new Catalogue(List.copyOf(crawl.books), Set.of());
    }
  }

  private static final class Crawl {
    private final HttpClient client;
    private final Duration patience;
    private final Semaphore permits;
    private final Set<URI> seen = ConcurrentHashMap.newKeySet();
    private final Queue<Book> books = new ConcurrentLinkedQueue<>();

    Crawl(HttpClient client, Duration patience, Semaphore permits) {
      this.client = client;
      this.patience = patience;
      this.permits = permits;
    }

    // tag::visit-all[]
    private void visitAll(List<URI> links) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        links.stream().filter(seen::add).forEach(link -> threads.submit(() -> visit(link)));
      }
    }
    // end::visit-all[]

    private @Nullable Void visit(URI address) throws IOException, InterruptedException {
      ShopPage page = ShopPage.read(address, fetch(address));
      page.book().ifPresent(books::add);
      visitAll(page.links());
      return null;
    }

    private String fetch(URI address) throws IOException, InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
      permits.acquire();
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
          throw new IOException("status " + response.statusCode());
        }
        return response.body();
      } finally {
        permits.release();
      }
    }
  }
}
