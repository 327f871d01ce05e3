package webscraping;

import java.net.URI;
import java.time.Duration;
import workshop.practice.Todo;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// Task 1: reads the whole shop, and no thread waits for a page.
public final class CatalogueScraper {

  /// Reads every page of the shop that can be reached from `start`.
  ///
  /// @param patience how long one page may take to begin its answer
  /// @throws java.io.UncheckedIOException if the start page itself cannot be read
  public Catalogue scrape(URI start, Duration patience) throws InterruptedException {
    // TODO 1: start requests before the first one is answered, and go on whenever a page arrives
    throw new Todo("02, task 1: read the shop with many requests in flight and no thread waiting");
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
}
