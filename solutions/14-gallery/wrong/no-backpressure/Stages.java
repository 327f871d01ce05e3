package gallery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import workshop.practice.protocol.WholeFile;

/// The way of a cover from the shop into the folder, and what became of those that went it.
///
/// A download waits, and needs no thread. A thumbnail is made by a worker process, for which one of
/// two threads waits. A file is written by one of four threads.
final class Stages implements AutoCloseable {
  private static final int DOWNLOADS = 8;
  private static final int WORKERS = 2;
  private static final int FILES = 4;

  private final HttpClient client;
  private final Path target;
  private final Thumbnailer thumbnailer = new Thumbnailer();
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
  private final ExecutorService writers = Executors.newFixedThreadPool(FILES);
  private final Semaphore done = new Semaphore(0);
  private final AtomicInteger begun = new AtomicInteger();
  private final Semaphore downloads = new Semaphore(DOWNLOADS);
  private final Queue<Book> shown = new ConcurrentLinkedQueue<>();
  private final Map<URI, Failure> failed = new ConcurrentHashMap<>();

  Stages(HttpClient client, Path target) {
    this.client = client;
    this.target = target;
  }

  /// Waits until this cover may be downloaded, and begins with it.
  // tag::begin[]
  void begin(Book book) throws InterruptedException {
    downloads.acquire();
    begun.incrementAndGet();
    var _ =
        download(book)
            .thenApplyAsync(cover -> shrink(book, cover), workers)
            .thenAcceptAsync(thumbnail -> write(book, thumbnail), writers)
            .whenComplete((done, thrown) -> arrived(book, thrown));
  }
  // end::begin[]

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
                IOException refused = new IOException("status " + response.statusCode());
                throw new StepFailed(Step.DOWNLOAD, refused);
              }
              return response.body();
            });
  }

  private byte[] shrink(Book book, byte[] cover) {
    try {
      return thumbnailer.of(book.file(), cover);
    } catch (IOException | RuntimeException e) {
      throw new StepFailed(Step.THUMBNAIL, e);
    }
  }

  private void write(Book book, byte[] thumbnail) {
    try {
      WholeFile.write(target.resolve(book.file()), thumbnail);
    } catch (IOException | RuntimeException e) {
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
      done.release();
    }
  }

  /// Waits until every cover has arrived.
  GalleryReport awaitReport(Crawl crawl) throws InterruptedException {
    done.acquire(begun.get());
    crawl.missing().forEach((page, why) -> failed.put(page, new Failure(Step.CRAWL, why)));
    return new GalleryReport(shown.stream().toList(), failed);
  }

  /// Waits for whoever is still at work, and ends the workers.
  @Override
  public void close() {
    workers.close();
    writers.close();
    thumbnailer.close();
  }
}
