package imageprocessing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import workshop.practice.protocol.Watchdog;
import workshop.practice.protocol.WholeFile;
import workshop.practice.protocol.WorkerFailed;

/// What each of several threads does: makes its share, which was dealt out before, by one worker.
final class Shift implements Callable<Void> {
  private final Watchdog watchdog;
  private final Crew crew;
  private final Path target;
  private final int shares;
  private final List<Path> pictures;
  private final AtomicInteger begun = new AtomicInteger();
  private final Map<Path, Path> made = new ConcurrentHashMap<>();
  private final Map<Path, Reason> failed = new ConcurrentHashMap<>();

  Shift(Watchdog watchdog, Crew crew, List<Path> pictures, Path target, int shares) {
    this.watchdog = watchdog;
    this.crew = crew;
    this.target = target;
    this.shares = shares;
    this.pictures = pictures;
  }

  ThumbnailReport report() {
    return new ThumbnailReport(made, failed);
  }

  @Override
  public Void call() throws IOException {
    Worker worker = crew.hire();
    try {
      for (int i = begun.getAndIncrement(); i < pictures.size(); i += shares) {
        make(worker, pictures.get(i)); // a worker that is gone is gone for all that follow
      }
    } finally {
      crew.release(worker);
    }
    return null;
  }

  private void make(Worker worker, Path picture) throws IOException {
    Watchdog.Watch watch = watchdog.watch(picture.toString(), worker::kill);
    byte[] thumbnail;
    try {
      thumbnail = worker.thumbnail(picture);
    } catch (IOException e) {
      failed.put(picture, Reason.of(e, watch.barked()));
      return;
    } finally {
      watch.close();
    }
    Path file = Thumbnails.thumbnail(picture, target);
    WholeFile.write(file, thumbnail);
    made.put(picture, file);
  }
}
