package gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import workshop.practice.protocol.WholeFile;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// Makes a gallery of a shop's covers.
///
/// Every cover goes through three stages. A download waits and needs no thread; a thumbnail is made
/// by a worker process, for which one of two threads waits; a file is written by one of four
/// threads. The caller's thread hands in one cover after another and waits when enough are under way.
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
      Crawl crawl = get(Crawler.crawl(client, shop));
      Stages stages = new Stages(client, thumbnailer, workers, writers, target);
      List<CompletableFuture<Outcome>> covers = new ArrayList<>();
      Semaphore underWay = new Semaphore(UNDER_WAY);
      Semaphore downloads = new Semaphore(DOWNLOADS);
      for (Book book : crawl.books()) {
        underWay.acquire();
        downloads.acquire();
        covers.add(
            stages
                .run(book, downloads::release)
                .whenComplete((outcome, never) -> underWay.release()));
      }
      GalleryReport report = report(crawl, get(all(covers)));
      WholeFile.write(
          target.resolve(IndexPage.FILE),
          IndexPage.html(report).getBytes(StandardCharsets.UTF_8));
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What became of one cover.
  private sealed interface Outcome {
    record Shown(Book book) implements Outcome {}

    record Lost(Book book, Failure failure) implements Outcome {}
  }

  private static GalleryReport report(Crawl crawl, List<Outcome> outcomes) {
    List<Book> shown = new ArrayList<>();
    Map<URI, Failure> failed = new HashMap<>();
    crawl.missing().forEach((page, why) -> failed.put(page, new Failure(Step.CRAWL, why)));
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Shown(Book book) -> shown.add(book);
        case Outcome.Lost(Book book, Failure failure) -> failed.put(book.cover(), failure);
      }
    }
    return new GalleryReport(shown, failed);
  }

  /// What it takes to bring one cover from the shop into the folder.
  private record Stages(
      HttpClient client,
      Thumbnailer thumbnailer,
      ExecutorService workers,
      ExecutorService writers,
      Path target) {

    /// Begins with one cover and returns at once. The future ends well, whatever becomes of it.
    ///
    /// @param downloaded called when the download is over
    CompletableFuture<Outcome> run(Book book, Runnable downloaded) {
      return at(Step.DOWNLOAD, download(book).whenComplete((cover, failure) -> downloaded.run()))
          .thenCompose(
              cover ->
                  at(Step.THUMBNAIL, async(() -> thumbnailer.of(book.file(), cover), workers)))
          .thenCompose(thumbnail -> at(Step.FILE, async(() -> write(book, thumbnail), writers)))
          .handle(
              (done, thrown) ->
                  thrown == null
                      ? new Outcome.Shown(book)
                      : new Outcome.Lost(book, StepFailed.failure(thrown)));
    }

    private CompletableFuture<byte[]> download(Book book) {
      HttpRequest request = HttpRequest.newBuilder(book.cover()).build();
      return client.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(Stages::body);
    }

    private static byte[] body(HttpResponse<byte[]> response) {
      if (response.statusCode() != 200) {
        throw new UncheckedIOException(new IOException("status " + response.statusCode()));
      }
      return response.body();
    }

    private Path write(Book book, byte[] thumbnail) throws IOException {
      Path file = target.resolve(book.file());
      WholeFile.write(file, thumbnail);
      return file;
    }

    /// What can throw an IOException, on a thread of one of the pools.
    private static <T> CompletableFuture<T> async(Blocking<T> body, ExecutorService pool) {
      return CompletableFuture.supplyAsync(
          () -> {
            try {
              return body.call();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          },
          pool);
    }

    /// The same future; should it fail, it says at which step.
    private static <T> CompletableFuture<T> at(Step step, CompletableFuture<T> future) {
      return future.exceptionallyCompose(
          thrown -> CompletableFuture.failedFuture(new StepFailed(step, thrown)));
    }
  }

  private interface Blocking<T> {
    T call() throws IOException;
  }

  /// All results in one, as soon as the last is there.
  private static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> futures) {
    return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
        .thenApply(done -> futures.stream().map(CompletableFuture::join).toList());
  }

  private static <T> T get(CompletableFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UncheckedIOException unreadable
          ? unreadable
          : new IllegalStateException(e.getCause());
    }
  }

  /// Makes a gallery of a shop that takes its time: run this to try it by hand, and open the page.
  public static void main(String[] args) throws Exception {
    Path target = Files.createDirectories(Path.of("target", "gallery"));
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(new ShopSpec(7, 48, 16).withCovers())) {
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
