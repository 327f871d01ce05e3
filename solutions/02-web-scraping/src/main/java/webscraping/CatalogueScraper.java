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
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// Task 1: reads the whole shop on an event loop.
///
/// Requests are started and left alone. Whatever comes back is handed to one thread, the loop,
/// which never waits: it books the page, starts the next requests and is free again.
public final class CatalogueScraper {
  private static final int LIMIT = 16;

  /// Reads every page of the shop that can be reached from `start`.
  ///
  /// @param patience how long one page may take to begin its answer
  /// @throws UncheckedIOException if the start page itself cannot be read
  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    try (ExecutorService loop = Executors.newSingleThreadExecutor();
        HttpClient client = HttpClient.newHttpClient()) {
      return new Crawl(client, loop, start, patience).catalogue().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException unreadable
          ? unreadable
          : new IllegalStateException(e.getCause());
    }
  }

  /// Opens a shop that takes its time, and scrapes it: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(7))) {
      shop.latency(Duration.ofMillis(50));
      Catalogue catalogue = new CatalogueScraper().scrape(shop.start(), Duration.ofSeconds(5));
      System.out.printf(
          "%d of %d books, %d of %d missing pages, at most %d requests in flight%n",
          catalogue.books().size(),
          shop.books().size(),
          catalogue.missing().size(),
          shop.dead().size(),
          shop.log().mostInFlight());
    }
  }

  /// One walk through the shop. Only the loop's thread touches the fields, so none needs a lock.
  private static final class Crawl {
    private final HttpClient client;
    private final Executor loop;
    private final URI start;
    private final Duration patience;
    // tag::state[]
    private final Set<URI> seen = new HashSet<>();
    private final Queue<URI> waiting = new ArrayDeque<>();
    private final List<Book> books = new ArrayList<>();
    private final Set<URI> missing = new HashSet<>();
    private final CompletableFuture<Catalogue> catalogue = new CompletableFuture<>();
    private int inFlight;

    // end::state[]

    Crawl(HttpClient client, Executor loop, URI start, Duration patience) {
      this.client = client;
      this.loop = loop;
      this.start = start;
      this.patience = patience;
    }

    CompletableFuture<Catalogue> catalogue() {
      CompletableFuture.runAsync(() -> follow(List.of(start)), loop).whenComplete(this::giveUp);
      return catalogue;
    }

    // tag::follow[]
    private void follow(List<URI> links) {
      for (URI link : links) {
        if (seen.add(link)) {
          waiting.add(link);
        }
      }
      // tag::start[]
      while (inFlight < LIMIT && !waiting.isEmpty()) {
        ask(waiting.remove());
      }
      // end::start[]
      if (inFlight == 0) {
        catalogue.complete(new Catalogue(books, missing));
      }
    }

    // end::follow[]

    // tag::ask[]
    private void ask(URI address) {
      inFlight++;
      HttpRequest request = HttpRequest.newBuilder(address).timeout(patience).build();
      client
          .sendAsync(request, BodyHandlers.ofString()) // reads the charset from Content-Type
          .handleAsync((response, failure) -> arrived(address, response, failure), loop)
          .whenComplete(this::giveUp);
    }

    // end::ask[]

    // tag::arrived[]
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

    // end::arrived[]

    // tag::give-up[]
    /// Without this an exception in a callback would be lost, and the caller would wait for ever.
    private void giveUp(@Nullable Void done, @Nullable Throwable failure) {
      if (failure != null) {
        catalogue.completeExceptionally(failure);
      }
    }
    // end::give-up[]
  }
}
