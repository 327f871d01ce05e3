package gallery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import workshop.practice.protocol.WholeFile;

/// First all downloads, then all thumbnails, then all files.
final class Stages implements AutoCloseable {
  private static final int DOWNLOADS = 8;
  private static final int WORKERS = 2;
  private static final int FILES = 4;

  private final HttpClient client;
  private final Path target;
  private final Thumbnailer thumbnailer = new Thumbnailer();
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
  private final ExecutorService writers = Executors.newFixedThreadPool(FILES);
  private final Semaphore downloads = new Semaphore(DOWNLOADS);
  private final Map<Book, CompletableFuture<byte[]>> covers = new LinkedHashMap<>();
  private final Map<URI, Failure> failed = new LinkedHashMap<>();

  Stages(HttpClient client, Path target) {
    this.client = client;
    this.target = target;
  }

  void begin(Book book) throws InterruptedException {
    downloads.acquire();
    covers.put(book, download(book));
  }

  private CompletableFuture<byte[]> download(Book book) {
    HttpRequest request = HttpRequest.newBuilder(book.cover()).build();
    return client
        .sendAsync(request, BodyHandlers.ofByteArray())
        .handle(
            (response, thrown) -> {
              downloads.release();
              if (thrown != null || response.statusCode() != 200) {
                throw new StepFailed(Step.DOWNLOAD, new IOException("not there"));
              }
              return response.body();
            });
  }

  GalleryReport awaitReport(Crawl crawl) {
    Map<Book, byte[]> downloaded = arrived(covers);
    Map<Book, byte[]> thumbnails = arrived(start(downloaded, this::shrink, workers));
    Map<Book, byte[]> shown = arrived(start(thumbnails, this::write, writers));
    crawl.missing().forEach((page, why) -> failed.put(page, new Failure(Step.CRAWL, why)));
    return new GalleryReport(shown.keySet().stream().toList(), failed);
  }

  private static Map<Book, CompletableFuture<byte[]>> start(
      Map<Book, byte[]> all, BiFunction<Book, byte[], byte[]> stage, ExecutorService threads) {
    Map<Book, CompletableFuture<byte[]>> started = new LinkedHashMap<>();
    all.forEach(
        (book, bytes) ->
            started.put(
                book, CompletableFuture.supplyAsync(() -> stage.apply(book, bytes), threads)));
    return started;
  }

  private Map<Book, byte[]> arrived(Map<Book, CompletableFuture<byte[]>> futures) {
    Map<Book, byte[]> arrived = new LinkedHashMap<>();
    BiConsumer<Book, CompletableFuture<byte[]>> take =
        (book, future) -> {
          try {
            arrived.put(book, future.join());
          } catch (CompletionException e) {
            failed.put(book.cover(), StepFailed.failure(e));
          }
        };
    futures.forEach(take);
    return arrived;
  }

  private byte[] shrink(Book book, byte[] cover) {
    try {
      return thumbnailer.of(book.file(), cover);
    } catch (IOException e) {
      throw new StepFailed(Step.THUMBNAIL, e);
    }
  }

  private byte[] write(Book book, byte[] thumbnail) {
    try {
      WholeFile.write(target.resolve(book.file()), thumbnail);
      return thumbnail;
    } catch (IOException e) {
      throw new StepFailed(Step.FILE, e);
    }
  }

  @Override
  public void close() {
    workers.close();
    writers.close();
    thumbnailer.close();
  }
}
