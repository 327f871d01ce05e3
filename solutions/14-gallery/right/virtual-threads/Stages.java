package gallery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import workshop.practice.protocol.WholeFile;

/// The way of a cover from the shop into the folder: each has a virtual thread that goes all of it,
/// and waits for a permit at each stage.
final class Stages implements AutoCloseable {
  private static final int UNDER_WAY = 16;

  private final HttpClient client;
  private final Path target;
  private final Thumbnailer thumbnailer = new Thumbnailer();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore underWay = new Semaphore(UNDER_WAY);
  private final Semaphore downloads = new Semaphore(8);
  private final Semaphore workers = new Semaphore(2);
  private final Semaphore files = new Semaphore(4);
  private final Queue<Book> shown = new ConcurrentLinkedQueue<>();
  private final Map<URI, Failure> failed = new ConcurrentHashMap<>();

  Stages(HttpClient client, Path target) {
    this.client = client;
    this.target = target;
  }

  void begin(Book book) throws InterruptedException {
    underWay.acquire();
    threads.execute(() -> go(book));
  }

  // tag::go[]
  private void go(Book book) {
    Step step = Step.DOWNLOAD;
    try {
      byte[] cover = with(downloads, () -> download(book));
      step = Step.THUMBNAIL;
      byte[] thumbnail = with(workers, () -> thumbnailer.of(book.file(), cover));
      step = Step.FILE;
      with(files, () -> write(book, thumbnail));
      shown.add(book);
    } catch (Exception e) {
      failed.put(book.cover(), Failure.of(step, e));
    } finally {
      underWay.release();
    }
  }
  // end::go[]

  private interface Part<T> {
    T run() throws IOException, InterruptedException;
  }

  private static <T> T with(Semaphore permits, Part<T> part)
      throws IOException, InterruptedException {
    permits.acquire();
    try {
      return part.run();
    } finally {
      permits.release();
    }
  }

  private byte[] download(Book book) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(book.cover()).build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return response.body();
  }

  private Path write(Book book, byte[] thumbnail) throws IOException {
    Path file = target.resolve(book.file());
    WholeFile.write(file, thumbnail);
    return file;
  }

  GalleryReport awaitReport(Crawl crawl) throws InterruptedException {
    underWay.acquire(UNDER_WAY);
    crawl.missing().forEach((page, why) -> failed.put(page, new Failure(Step.CRAWL, why)));
    return new GalleryReport(shown.stream().toList(), failed);
  }

  @Override
  public void close() {
    threads.close();
    thumbnailer.close();
  }
}
