package webscraping;

import java.net.URI;
import java.time.Duration;
import workshop.practice.Todo;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// Task 2: reads the whole shop, and every request has a thread that waits for it.
public final class ThreadedScraper {

  /// Reads every page of the shop that can be reached from `start`.
  ///
  /// @param patience how long one page may take to begin its answer
  /// @throws java.io.UncheckedIOException if the start page itself cannot be read
  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    // TODO 2: the same walk, but a page may now block the thread that asked for it
    throw new Todo("02, task 2: read the shop with a thread for each request");
  }

  /// Opens a shop that takes its time, and scrapes it: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(7))) {
      shop.latency(Duration.ofMillis(50));
      Catalogue catalogue = new ThreadedScraper().scrape(shop.start(), Duration.ofSeconds(5));
      System.out.printf(
          "%d of %d books, %d of %d missing pages, at most %d requests in flight%n",
          catalogue.books().size(),
          shop.books().size(),
          catalogue.missing().size(),
          shop.dead().size(),
          shop.log().mostInFlight());
    }
  }
}
