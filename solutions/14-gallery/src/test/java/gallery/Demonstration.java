package gallery;

import java.time.Duration;
import workshop.engine.recording.Scene;
import workshop.practice.files.FileWorld;
import workshop.practice.shop.Covers;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;

/// A small shop with covers; requests, thumbnails and files are operations.
final class Demonstration {
  private static final int BOOKS = 24;
  private static final Duration LATENCY = Duration.ofMillis(50);

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    BookShop shop =
        scene.watch(scene.practice().openShop(new ShopSpec(7, BOOKS, 8).with(Covers.ALL)));
    shop.latency(LATENCY);
    FileWorld files = scene.watch(FileWorld.open(scene.practice(), scene.folder("gallery")));
    scene.watch(scene.practice().openDesk("thumbnail")); // the last: units of work use it
    scene.begin();
    new Gallery().build(shop.start(), files.root());
  }
}
