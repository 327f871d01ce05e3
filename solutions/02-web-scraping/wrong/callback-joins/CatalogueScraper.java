package webscraping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/// Futures all the way, and a join in the callback of the start page.
public final class CatalogueScraper {
  private static final int LIMIT = 16;

  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      Set<URI> missing = ConcurrentHashMap.newKeySet();
      return fetch(client, start, patience, missing)
          .thenApply(first -> rest(client, start, first, patience, missing))
          .get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException unreadable
          ? unreadable
          : new IllegalStateException(e.getCause());
    }
  }

  private static Catalogue rest(
      HttpClient client, URI start, Optional<ShopPage> first, Duration patience, Set<URI> missing) {
    ShopPage startPage =
        first.orElseThrow(() -> new UncheckedIOException(new IOException("cannot read " + start)));
    Set<URI> seen = new HashSet<>(Set.of(start));
    Deque<URI> waiting = new ArrayDeque<>();
    List<Book> books = new ArrayList<>();
    startPage.links().stream().filter(seen::add).forEach(waiting::add);
    while (!waiting.isEmpty()) {
      List<CompletableFuture<Optional<ShopPage>>> wave = new ArrayList<>();
      while (wave.size() < LIMIT && !waiting.isEmpty()) {
        wave.add(fetch(client, waiting.remove(), patience, missing));
      }
      CompletableFuture.allOf(wave.toArray(CompletableFuture[]::new)).join(); // here
      for (CompletableFuture<Optional<ShopPage>> arrived : wave) {
        arrived.resultNow().flatMap(ShopPage::book).ifPresent(books::add);
        arrived.resultNow().stream()
            .flatMap(page -> page.links().stream())
            .filter(seen::add)
            .forEach(waiting::add);
      }
    }
    return new Catalogue(books, missing);
  }

  private static CompletableFuture<Optional<ShopPage>> fetch(
      HttpClient client, URI address, Duration patience, Set<URI> missing) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .handle(
            (response, failure) -> {
              if (failure == null && response.statusCode() == 200) {
                return Optional.of(ShopPage.read(address, response.body()));
              }
              missing.add(address);
              return Optional.empty();
            });
  }
}
