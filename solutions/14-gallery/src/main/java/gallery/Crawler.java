package gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Walks through the whole shop asynchronously, at most 16 requests at a time, and looks at no
/// cover.
///
/// Pages come back on threads of the HTTP client. A lock keeps the books, held for a moment by
/// whoever has brought a page: nobody waits for the network while he has it.
public final class Crawler {
  private static final int LIMIT = 16;

  private final HttpClient client;
  private final URI start;
  private final Set<URI> seen = new HashSet<>();
  private final Queue<URI> waiting = new ArrayDeque<>();
  private final List<Book> books = new ArrayList<>();
  private final Map<URI, String> missing = new HashMap<>();
  private final CompletableFuture<Crawl> crawl = new CompletableFuture<>();
  private int inFlight;

  private Crawler(HttpClient client, URI start) {
    this.client = client;
    this.start = start;
  }

  /// Begins a walk and returns at once.
  ///
  /// @param start the shop's first page; if it cannot be read, the future ends in an
  ///   [UncheckedIOException]
  public static CompletableFuture<Crawl> crawl(HttpClient client, URI start) {
    Crawler crawler = new Crawler(client, start);
    crawler.follow(List.of(start));
    return crawler.crawl;
  }

  private synchronized void follow(List<URI> links) {
    for (URI link : links) {
      if (seen.add(link)) {
        waiting.add(link);
      }
    }
    while (inFlight < LIMIT && !waiting.isEmpty()) {
      ask(waiting.remove());
    }
    if (inFlight == 0) {
      crawl.complete(new Crawl(books, missing));
    }
  }

  private void ask(URI address) {
    inFlight++;
    client
        .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .handle((response, failure) -> arrived(address, response, failure))
        .whenComplete(
            (done, broken) -> {
              if (broken != null) {
                crawl.completeExceptionally(broken);
              }
            });
  }

  private synchronized @Nullable Void arrived(
      URI address, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {
    inFlight--;
    if (response != null && response.statusCode() == 200) {
      ShopPage page = ShopPage.read(address, response.body());
      page.book().ifPresent(books::add);
      follow(page.links());
      return null;
    }
    String why = response != null ? "status " + response.statusCode() : String.valueOf(failure);
    if (address.equals(start)) {
      crawl.completeExceptionally(
          new UncheckedIOException(new IOException("cannot read " + start + ": " + why)));
      return null;
    }
    missing.put(address, why);
    follow(List.of());
    return null;
  }
}
