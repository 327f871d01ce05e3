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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Keeps the limit with a semaphore, and waits for its permits in the callbacks.
public final class CatalogueScraper {
  private static final int LIMIT = 16;

  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      Crawl crawl = new Crawl(client, start, patience);
      crawl.follow(List.of(start));
      return crawl.catalogue.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException unreadable
          ? unreadable
          : new IllegalStateException(e.getCause());
    }
  }

  private static final class Crawl {
    private final HttpClient client;
    private final URI start;
    private final Duration patience;
    private final Set<URI> seen = ConcurrentHashMap.newKeySet();
    private final Queue<Book> books = new ConcurrentLinkedQueue<>();
    private final Set<URI> missing = ConcurrentHashMap.newKeySet();
    private final Semaphore permits = new Semaphore(LIMIT);
    private final AtomicInteger open = new AtomicInteger();
    private final CompletableFuture<Catalogue> catalogue = new CompletableFuture<>();

    Crawl(HttpClient client, URI start, Duration patience) {
      this.client = client;
      this.start = start;
      this.patience = patience;
    }

    private void follow(List<URI> links) {
      List<URI> fresh = links.stream().filter(seen::add).toList();
      open.addAndGet(fresh.size());
      fresh.forEach(this::ask);
    }

    private void ask(URI address) {
      permits.acquireUninterruptibly(); // here
      HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
      client
          .sendAsync(request, BodyHandlers.ofString())
          .whenComplete((response, failure) -> permits.release())
          .handle((response, failure) -> arrived(address, response, failure))
          .whenComplete(
              (done, failure) -> {
                if (failure != null) {
                  catalogue.completeExceptionally(failure);
                }
              });
    }

    private @Nullable Void arrived(
        URI address, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {
      if (response != null && response.statusCode() == 200) {
        ShopPage page = ShopPage.read(address, response.body());
        page.book().ifPresent(books::add);
        follow(page.links());
      } else if (address.equals(start)) {
        throw new UncheckedIOException(new IOException("cannot read " + start, failure));
      } else {
        missing.add(address);
      }
      if (open.decrementAndGet() == 0) {
        catalogue.complete(new Catalogue(List.copyOf(books), missing));
      }
      return null;
    }
  }
}
