package webscraping;

import java.net.URI;
import java.time.Duration;
import workshop.engine.recording.Scene;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;

/// A small shop that takes its time, read by both scrapers.
final class Demonstration {
  private static final Duration LATENCY = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    URI one = shop(scene);
    URI other = shop(scene);
    scene.begin();
    scene.part("task 1", () -> new CatalogueScraper().scrape(one, PATIENCE));
    scene.part("task 2", () -> new ThreadedScraper().scrape(other, PATIENCE));
  }

  private static URI shop(Scene scene) {
    BookShop shop = scene.watch(scene.practice().openShop(new ShopSpec(7, 40, 20)));
    shop.latency(LATENCY);
    return shop.start();
  }
}
