package imageprocessing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import workshop.practice.pictures.Album;
import workshop.practice.pictures.Quirk;
import workshop.practice.protocol.Watchdog;

/// Makes thumbnails of many pictures, in worker processes.
public final class Thumbnails {
  /// How many pixels the longer side of a thumbnail has.
  static final int LONGEST = 96;

  private final Watchdog watchdog;

  /// @param watchdog says of each picture when it takes too long
  public Thumbnails(Watchdog watchdog) {
    this.watchdog = watchdog;
  }

  /// Where the thumbnail of a picture is put.
  static Path thumbnail(Path picture, Path target) {
    return target.resolve(picture.getFileName() + ".png");
  }

  /// Makes a thumbnail of each picture.
  ///
  /// @param pictures each once, and no two with the same file name; empty for an empty report
  /// @param target a folder that exists
  /// @param maxWorkers how many workers there are at once, at least 1
  /// @throws IOException if a thumbnail cannot be written, or no worker be started
  /// @throws InterruptedException if the calling thread is interrupted; by then no worker is left
  public ThumbnailReport make(List<Path> pictures, Path target, int maxWorkers)
      throws IOException, InterruptedException {
    Crew crew = new Crew();
    Shift shift = new Shift(watchdog, crew, pictures, target);
    try (StructuredTaskScope<Void, Void> scope =
        StructuredTaskScope.open(Joiner.<Void>awaitAllSuccessfulOrThrow())) {
      for (int i = 0; i < Math.min(maxWorkers, pictures.size()); i++) {
        scope.fork(shift);
      }
      try {
        scope.join();
      } catch (FailedException | InterruptedException e) {
        crew.dismiss(); // or closing the scope would wait for the answers
        throw e;
      }
    } catch (FailedException e) {
      throw new IOException("the thumbnails could not be made", e.getCause());
    }
    return shift.report();
  }

  /// Makes thumbnails of 300 pictures: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    int workers = 2;
    boolean trouble = true;
    Path target = Files.createTempDirectory("thumbnails");
    try (Album album = Album.write(Files.createTempDirectory("album"), 7, 290, 640)) {
      for (int i = 0; i < 10; i++) {
        album.add(!trouble ? Quirk.NONE : i < 6 ? Quirk.CRASHES : Quirk.HANGS);
      }
      long start = System.nanoTime();
      ThumbnailReport report =
          new Thumbnails(Watchdog.after(Duration.ofSeconds(5)))
              .make(album.paths(), target, workers);
      System.out.printf(
          "%d thumbnails in %s, %,d ms; without one: %s%n",
          report.made().size(),
          target,
          Duration.ofNanos(System.nanoTime() - start).toMillis(),
          report.failed());
    }
  }
}
