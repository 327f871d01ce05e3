package gallery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import workshop.practice.protocol.WholeFile;

/// The way of a cover from the shop into the folder, as exercise 10 has it: threads, and between the
/// stages queues that hold so much. 8 hands, 1 place, 2 hands, 1 place, 4 hands: 16.
final class Stages implements AutoCloseable {
  private static final int PLACES = 1;

  /// @param bytes of the cover, or of the thumbnail; none at first
  private record Piece(Book book, byte[] bytes) {}

  /// What a thread does with each piece that it takes.
  private interface Work {
    Piece apply(Piece piece) throws IOException, InterruptedException;
  }

  private final HttpClient client;
  private final Path target;
  private final Thumbnailer thumbnailer = new Thumbnailer();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<Piece> wanted = new ArrayBlockingQueue<>(1);
  private final BlockingQueue<Piece> covers = new ArrayBlockingQueue<>(PLACES);
  private final BlockingQueue<Piece> thumbnails = new ArrayBlockingQueue<>(PLACES);
  private final Phaser underWay = new Phaser(1);
  private final Queue<Book> shown = new ConcurrentLinkedQueue<>();
  private final Map<URI, Failure> failed = new ConcurrentHashMap<>();

  Stages(HttpClient client, Path target) {
    this.client = client;
    this.target = target;
    start(8, Step.DOWNLOAD, wanted, this::download, Optional.of(covers));
    start(2, Step.THUMBNAIL, covers, this::shrink, Optional.of(thumbnails));
    start(4, Step.FILE, thumbnails, this::write, Optional.empty());
  }

  private void start(
      int hands,
      Step step,
      BlockingQueue<Piece> in,
      Work work,
      Optional<BlockingQueue<Piece>> out) {
    for (int i = 0; i < hands; i++) {
      threads.execute(
          () -> {
            try {
              while (true) {
                doOne(step, in.take(), work, out);
              }
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt(); // close says that it is over
            }
          });
    }
  }

  private void doOne(Step step, Piece piece, Work work, Optional<BlockingQueue<Piece>> out)
      throws InterruptedException {
    try {
      Piece done = work.apply(piece);
      if (out.isPresent()) {
        out.get().put(done);
      } else {
        shown.add(piece.book());
        underWay.arriveAndDeregister();
      }
    } catch (IOException e) {
      failed.put(piece.book().cover(), Failure.of(step, e));
      underWay.arriveAndDeregister();
    }
  }

  void begin(Book book) throws InterruptedException {
    underWay.register();
    wanted.put(new Piece(book, new byte[0]));
  }

  private Piece download(Piece piece) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(piece.book().cover()).build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return new Piece(piece.book(), response.body());
  }

  private Piece shrink(Piece piece) throws IOException {
    return new Piece(piece.book(), thumbnailer.of(piece.book().file(), piece.bytes()));
  }

  private Piece write(Piece piece) throws IOException {
    WholeFile.write(target.resolve(piece.book().file()), piece.bytes());
    return piece;
  }

  GalleryReport awaitReport(Crawl crawl) throws InterruptedException {
    underWay.awaitAdvanceInterruptibly(underWay.arrive());
    crawl.missing().forEach((page, why) -> failed.put(page, new Failure(Step.CRAWL, why)));
    return new GalleryReport(shown.stream().toList(), failed);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
    thumbnailer.close();
  }
}
