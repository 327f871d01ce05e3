package webscraping;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/// Every page is a virtual thread that waits for the pages behind it; a semaphore keeps the limit.
public final class ThreadedScraper {
  private static final int LIMIT = 16;

  public Catalogue scrape(URI start, Duration patience) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      Crawl crawl = new Crawl(client, patience, new Semaphore(LIMIT));
      crawl.visitAll(List.of(start));
      if (crawl.missing.contains(start)) {
        throw new UncheckedIOException(new IOException("cannot read " + start));
      }
      return new Catalogue(List.copyOf(crawl.books), crawl.missing);
    }
  }

  private static final class Crawl {
    private final HttpClient client;
    private final Duration patience;
    private final Semaphore permits;
    private final Set<URI> seen = ConcurrentHashMap.newKeySet();
    private final Queue<Book> books = new ConcurrentLinkedQueue<>();
    private final Set<URI> missing = ConcurrentHashMap.newKeySet();

    Crawl(HttpClient client, Duration patience, Semaphore permits) {
      this.client = client;
      this.patience = patience;
      this.permits = permits;
    }

    private void visitAll(List<URI> links) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        links.stream().filter(seen::add).forEach(link -> threads.execute(() -> visit(link)));
      }
    }

    private void visit(URI address) {
      try {
        ShopPage page = ShopPage.read(address, fetch(address));
        page.book().ifPresent(books::add);
        visitAll(page.links());
      } catch (IOException | InterruptedException e) {
        missing.add(address);
      }
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
