package imageprocessing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import workshop.practice.protocol.Watchdog;
import workshop.practice.protocol.WholeFile;
import workshop.practice.protocol.WorkerFailed;

/// What each of several threads does: takes the next picture, asks its own worker, and hires
/// another when that one is lost.
final class Shift implements Callable<Void> {
  private final Watchdog watchdog;
  private final Crew crew;
  private final Path target;
  private final Queue<Path> waiting;
  private final Map<Path, Path> made = new ConcurrentHashMap<>();
  private final Map<Path, Reason> failed = new ConcurrentHashMap<>();

  Shift(Watchdog watchdog, Crew crew, List<Path> pictures, Path target) {
    this.watchdog = watchdog;
    this.crew = crew;
    this.target = target;
    this.waiting = new ConcurrentLinkedQueue<>(pictures);
  }

  ThumbnailReport report() {
    return new ThumbnailReport(made, failed);
  }

  @Override
  public Void call() throws IOException {
    @Nullable Worker worker = null;
    try {
      for (Path picture; (picture = waiting.poll()) != null; ) {
        if (worker == null) {
          worker = crew.hire();
        }
        if (!survives(worker, picture)) {
          crew.release(worker);
          worker = null;
        }
      }
    } finally {
      if (worker != null) {
        crew.release(worker);
      }
    }
    return null;
  }

  private boolean survives(Worker worker, Path picture) throws IOException {
    // tag::survives[]
    Watchdog.Watch watch = watchdog.watch(picture.toString(), worker::kill);
    byte[] thumbnail;
    try {
      thumbnail = worker.thumbnail(picture);
    } catch (IOException e) {
      watch.close();
      failed.put(picture, Reason.of(e, watch.barked()));
      return e instanceof WorkerFailed && !watch.barked();
    }
    // end::survives[]
    watch.close();
    Path file = Thumbnails.thumbnail(picture, target);
    WholeFile.write(file, thumbnail);
    made.put(picture, file);
    return !watch.barked(); // it may have barked when the answer was there already
  }
}
