package gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import workshop.practice.protocol.WholeFile;
import workshop.practice.shop.Covers;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// Makes a gallery of a shop's covers.
///
/// The caller's thread hands in one cover after another, and waits when enough are under way: so
/// nothing piles up between the [Stages].
public final class Gallery {

  /// Writes a thumbnail of every cover into a folder, and an index page at last.
  ///
  /// @param shop the shop's first page
  /// @param target a folder that exists
  /// @throws UncheckedIOException if the first page cannot be read, or the index not be written
  public GalleryReport build(URI shop, Path target) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient();
        Stages stages = new Stages(client, target)) {
      Crawl crawl = Crawler.crawl(client, shop).get();
      for (Book book : crawl.books()) {
        stages.begin(book);
      }
      GalleryReport report = stages.awaitReport(crawl);
      byte[] index = IndexPage.html(report).getBytes(StandardCharsets.UTF_8);
      WholeFile.write(target.resolve(IndexPage.FILE), index);
      return report;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException unreadable
          ? unreadable
          : new IllegalStateException(e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
