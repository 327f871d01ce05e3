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
import java.util.concurrent.Semaphore;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import org.jspecify.annotations.Nullable;

/// Structured concurrency (JEP 505, a preview in Java 25): every page is a scope, which ends when
/// the pages behind it have ended; a failure or an interrupt ends them all.
public final class ThreadedScraper {
  private static final int LIMIT = 16;

  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
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

    // tag::scope[]
    private void visitAll(List<URI> links) throws InterruptedException {
      try (var scope =
          StructuredTaskScope.open(Joiner.<@Nullable Void>awaitAllSuccessfulOrThrow())) {
        for (URI link : links) {
          if (seen.add(link)) {
            scope.fork(() -> visit(link));
          }
        }
        scope.join();
      }
    }
    // end::scope[]

    private @Nullable Void visit(URI address) throws InterruptedException {
      try {
        ShopPage page = ShopPage.read(address, fetch(address));
        page.book().ifPresent(books::add);
        visitAll(page.links());
      } catch (IOException e) {
        missing.add(address);
      }
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
