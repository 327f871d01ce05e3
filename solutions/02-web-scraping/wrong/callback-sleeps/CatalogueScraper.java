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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Polite: a pause after every page, in a callback, on a pool that is large enough not to feel it.
public final class CatalogueScraper {
  private static final int LIMIT = 16;

  /// Reads every page of the shop that can be reached from `start`.
  ///
  /// @param patience how long one page may take to begin its answer
  /// @throws UncheckedIOException if the start page itself cannot be read
  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    try (ExecutorService loop = Executors.newSingleThreadExecutor();
        ExecutorService pool = Executors.newFixedThreadPool(64);
        HttpClient client = HttpClient.newBuilder().executor(pool).build()) {
      return new Crawl(client, loop, pool, start, patience).catalogue().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException unreadable
          ? unreadable
          : new IllegalStateException(e.getCause());
    }
  }

  /// One walk through the shop. Only the loop's thread touches the fields, so none needs a lock.
  private static final class Crawl {
    private final HttpClient client;
    private final Executor loop;
    private final Executor pool;
    private final URI start;
    private final Duration patience;
    private final Set<URI> seen = new HashSet<>();
    private final Queue<URI> waiting = new ArrayDeque<>();
    private final List<Book> books = new ArrayList<>();
    private final Set<URI> missing = new HashSet<>();
    private final CompletableFuture<Catalogue> catalogue = new CompletableFuture<>();
    private int inFlight;

    Crawl(HttpClient client, Executor loop, Executor pool, URI start, Duration patience) {
      this.client = client;
      this.loop = loop;
      this.pool = pool;
      this.start = start;
      this.patience = patience;
    }

    CompletableFuture<Catalogue> catalogue() {
      CompletableFuture.runAsync(() -> follow(List.of(start)), loop).whenComplete(this::giveUp);
      return catalogue;
    }

    private void follow(List<URI> links) {
      for (URI link : links) {
        if (seen.add(link)) {
          waiting.add(link);
        }
      }
      while (inFlight < LIMIT && !waiting.isEmpty()) {
        ask(waiting.remove());
      }
      if (inFlight == 0) {
        catalogue.complete(new Catalogue(books, missing));
      }
    }

    private void ask(URI address) {
      inFlight++;
      HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
      client
          .sendAsync(request, BodyHandlers.ofString())
          .thenApplyAsync(Crawl::politely, pool)
          .handleAsync((response, failure) -> arrived(address, response, failure), loop)
          .whenComplete(this::giveUp);
    }

    // tag::politely[]
    /// The shop is small and should not be hurried.
    private static HttpResponse<String> politely(HttpResponse<String> response) {
      try {
        Thread.sleep(20); // here
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return response;
    }
    // end::politely[]

    private @Nullable Void arrived(
        URI address, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {
      inFlight--;
      if (response != null && response.statusCode() == 200) {
        ShopPage page = ShopPage.read(address, response.body());
        page.book().ifPresent(books::add);
        follow(page.links());
      } else if (address.equals(start)) {
        String why = response != null ? "status " + response.statusCode() : String.valueOf(failure);
        throw new UncheckedIOException(new IOException("cannot read " + start + ": " + why));
      } else {
        missing.add(address);
        follow(List.of());
      }
      return null;
    }

    /// Without this an exception in a callback would be lost, and the caller would wait for ever.
    private void giveUp(@Nullable Void done, @Nullable Throwable failure) {
      if (failure != null) {
        catalogue.completeExceptionally(failure);
      }
    }
  }
}
