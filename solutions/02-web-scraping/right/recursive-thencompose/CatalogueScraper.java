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
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A page is done when all pages behind it are done: one future made of futures.
public final class CatalogueScraper {
  private static final int LIMIT = 16;

  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      Crawl crawl = new Crawl(client, patience);
      crawl.visitAll(List.of(start)).get();
      if (crawl.missing.contains(start)) {
        throw new UncheckedIOException(new IOException("cannot read " + start));
      }
      return new Catalogue(List.copyOf(crawl.books), crawl.missing);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static final class Crawl {
    private final HttpClient client;
    private final Duration patience;
    private final Set<URI> seen = ConcurrentHashMap.newKeySet();
    private final Queue<Book> books = new ConcurrentLinkedQueue<>();
    private final Set<URI> missing = ConcurrentHashMap.newKeySet();
    private final Permits permits = new Permits(LIMIT);

    Crawl(HttpClient client, Duration patience) {
      this.client = client;
      this.patience = patience;
    }

    CompletableFuture<Void> visitAll(List<URI> links) {
      return CompletableFuture.allOf(
          links.stream().filter(seen::add).map(this::visit).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> visit(URI address) {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
      return permits
          .take()
          .thenCompose(permit -> client.sendAsync(request, BodyHandlers.ofString()))
          .whenComplete((response, failure) -> permits.giveBack())
          .handle((response, failure) -> page(address, response))
          .thenCompose(
              page -> {
                page.flatMap(ShopPage::book).ifPresent(books::add);
                return visitAll(page.map(ShopPage::links).orElse(List.of()));
              });
    }

    private Optional<ShopPage> page(URI address, @Nullable HttpResponse<String> response) {
      if (response != null && response.statusCode() == 200) {
        return Optional.of(ShopPage.read(address, response.body()));
      }
      missing.add(address);
      return Optional.empty();
    }
  }

  /// A semaphore that hands out futures instead of making its caller wait.
  private static final class Permits {
    private final AtomicInteger free;
    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();

    Permits(int free) {
      this.free = new AtomicInteger(free);
    }

    CompletableFuture<Void> take() {
      CompletableFuture<Void> permit = new CompletableFuture<>();
      waiting.add(permit);
      handOut();
      return permit;
    }

    void giveBack() {
      free.incrementAndGet();
      handOut();
    }

    private void handOut() {
      while (!waiting.isEmpty() && tryTakeOne()) {
        CompletableFuture<Void> next = waiting.poll();
        if (next == null) {
          free.incrementAndGet();
        } else {
          next.complete(null);
        }
      }
    }

    private boolean tryTakeOne() {
      return free.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }
  }
}
