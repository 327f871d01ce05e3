package gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import workshop.practice.protocol.WholeFile;
import workshop.practice.shop.Covers;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// Makes a gallery of a shop's covers.
///
/// Every cover goes through three stages. A download waits, and needs no thread; a thumbnail is
/// made by a worker process, for which one of two threads waits; a file is written by one of four
/// threads. The caller's thread hands in one cover after another, and waits when enough are under
/// way: so nothing piles up between the stages.
public final class Gallery {
  private static final int DOWNLOADS = 8;
  private static final int WORKERS = 2;
  private static final int FILES = 4;
  private static final int UNDER_WAY = 20;

  /// Writes a thumbnail of every cover into a folder, and an index page at last.
  ///
  /// @param shop the shop's first page
  /// @param target a folder that exists
  /// @throws UncheckedIOException if the first page cannot be read, or the index not be written
  public GalleryReport build(URI shop, Path target) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient();
        Thumbnailer thumbnailer = new Thumbnailer();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        ExecutorService writers = Executors.newFixedThreadPool(FILES)) {
      Crawl crawl = Crawler.crawl(client, shop).get();
      Stages stages = new Stages(client, thumbnailer, workers, writers, target);
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

  /// The way of a cover from the shop into the folder, and what became of those that went it.
  private static final class Stages {
    private final HttpClient client;
    private final Thumbnailer thumbnailer;
    private final ExecutorService workers;
    private final ExecutorService writers;
    private final Path target;
    private final Semaphore underWay = new Semaphore(UNDER_WAY);
    private final Semaphore downloads = new Semaphore(DOWNLOADS);
    private final Queue<Book> shown = new ConcurrentLinkedQueue<>();
    private final Map<URI, Failure> failed = new ConcurrentHashMap<>();

    Stages(
        HttpClient client,
        Thumbnailer thumbnailer,
        ExecutorService workers,
        ExecutorService writers,
        Path target) {
      this.client = client;
      this.thumbnailer = thumbnailer;
      this.workers = workers;
      this.writers = writers;
      this.target = target;
    }

    /// Waits until this cover may be under way, and begins with it.
    void begin(Book book) throws InterruptedException {
      underWay.acquire();
      downloads.acquire();
      var _ =
          download(book)
              .thenApplyAsync(cover -> shrink(book, cover), workers)
              .thenAcceptAsync(thumbnail -> write(book, thumbnail), writers)
              .whenComplete((done, thrown) -> arrived(book, thrown));
    }

    private CompletableFuture<byte[]> download(Book book) {
      HttpRequest request = HttpRequest.newBuilder(book.cover()).build();
      return client
          .sendAsync(request, BodyHandlers.ofByteArray())
          .handle(
              (response, thrown) -> {
                downloads.release();
                if (thrown != null) {
                  throw new StepFailed(Step.DOWNLOAD, thrown);
                }
                if (response.statusCode() != 200) {
                  String status = "status " + response.statusCode();
                  throw new StepFailed(Step.DOWNLOAD, new IOException(status));
                }
                return response.body();
              });
    }

    private byte[] shrink(Book book, byte[] cover) {
      try {
        return thumbnailer.of(book.file(), cover);
      } catch (IOException e) {
        throw new StepFailed(Step.THUMBNAIL, e);
      }
    }

    private void write(Book book, byte[] thumbnail) {
      try {
        WholeFile.write(target.resolve(book.file()), thumbnail);
      } catch (IOException e) {
        throw new StepFailed(Step.FILE, e);
      }
    }

    /// This cover is no longer under way, whatever has become of it.
    private void arrived(Book book, @Nullable Throwable thrown) {
      try {
        if (thrown == null) {
          shown.add(book);
        } else {
          failed.put(book.cover(), StepFailed.failure(thrown));
        }
      } finally {
        underWay.release();
      }
    }

    /// Waits until no cover is under way: then every permit can be had.
    GalleryReport awaitReport(Crawl crawl) throws InterruptedException {
      underWay.acquire(UNDER_WAY);
      crawl.missing().forEach((page, why) -> failed.put(page, new Failure(Step.CRAWL, why)));
      return new GalleryReport(shown.stream().toList(), failed);
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
          "%d of %d covers shown, not shown: %s%n%s%n",
          report.shown().size(),
          shop.books().size(),
          report.failed(),
          target.resolve(IndexPage.FILE).toUri());
    }
  }
}
