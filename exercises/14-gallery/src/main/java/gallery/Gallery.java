package gallery;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import workshop.practice.Todo;
import workshop.practice.shop.Covers;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// Makes a gallery of a shop's covers.
public final class Gallery {

  /// Writes a thumbnail of every cover into a folder, and an index page at last.
  ///
  /// @param shop the shop's first page
  /// @param target a folder that exists
  /// @throws java.io.UncheckedIOException if the first page cannot be read, or the index not be
  ///   written
  public GalleryReport build(URI shop, Path target) throws InterruptedException {
    // TODO 1: for each stage its own model, and not too much between them
    throw new Todo("14, task 1: download the covers, make thumbnails of them, write them");
  }

  /// Makes a gallery of a shop that takes its time: run this to try it by hand, and open the page.
  public static void main(String[] args) throws Exception {
    Covers covers = Covers.ALL; // task 2: SOME_BAD
    Path target = Files.createDirectories(Path.of("target", "gallery"));
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(new ShopSpec(7, 48, 16).with(covers))) {
      shop.latency(Duration.ofMillis(50));
      GalleryReport report = new Gallery().build(shop.start(), target);
      System.out.printf(
          "%d of %d covers shown: %s%n",
          report.shown().size(), shop.books().size(), target.resolve(IndexPage.FILE).toUri());
      report
          .failed()
          .forEach((address, failure) -> System.out.println(address.getPath() + ": " + failure));
    }
  }
}
