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

/// Scoped values (JEP 506): what every thread of the walk needs is bound once, around the walk, and
/// inherited by whatever is forked inside; no method has to hand it on.
public final class ThreadedScraper {
  private static final int LIMIT = 16;

  // tag::value[]
  /// What a walk is done with. Whoever is forked inside may read it, and nobody can set it anew.
  private record Errand(HttpClient client, Duration patience, Semaphore permits) {}

  private static final ScopedValue<Errand> ERRAND = ScopedValue.newInstance();
  // end::value[]

  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      Crawl crawl = new Crawl();
      // tag::bound[]
      Errand errand = new Errand(client, patience, new Semaphore(LIMIT));
      ScopedValue.where(ERRAND, errand).call(() -> crawl.visitAll(List.of(start)));
      // end::bound[]
      if (crawl.missing.contains(start)) {
        throw new UncheckedIOException(new IOException("cannot read " + start));
      }
      return new Catalogue(List.copyOf(crawl.books), crawl.missing);
    }
  }

  private static final class Crawl {
    private final Set<URI> seen = ConcurrentHashMap.newKeySet();
    private final Queue<Book> books = new ConcurrentLinkedQueue<>();
    private final Set<URI> missing = ConcurrentHashMap.newKeySet();

    private @Nullable Void visitAll(List<URI> links) throws InterruptedException {
      try (var scope =
          StructuredTaskScope.open(Joiner.<@Nullable Void>awaitAllSuccessfulOrThrow())) {
        for (URI link : links) {
          if (seen.add(link)) {
            scope.fork(() -> visit(link));
          }
        }
        scope.join();
      }
      return null;
    }

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

    // tag::read[]
    private static String fetch(URI address) throws IOException, InterruptedException {
      Errand errand = ERRAND.get();
      HttpRequest request = HttpRequest.newBuilder(address).timeout(errand.patience()).build();
      errand.permits().acquire();
      try {
        HttpResponse<String> response = errand.client().send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
          throw new IOException("status " + response.statusCode());
        }
        return response.body();
      } finally {
        errand.permits().release();
      }
    }
    // end::read[]
  }
}
