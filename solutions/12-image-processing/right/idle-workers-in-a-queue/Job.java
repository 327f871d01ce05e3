package imageprocessing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import workshop.practice.protocol.Watchdog;
import workshop.practice.protocol.WholeFile;
import workshop.practice.protocol.WorkerFailed;

/// Makes one thumbnail on whichever thread: each waits for a seat, and gives it back.
final class Job {
  private final Watchdog watchdog;
  private final Path target;
  private final BlockingQueue<Seat> idle;
  private final Map<Path, Path> made = new ConcurrentHashMap<>();
  private final Map<Path, Reason> failed = new ConcurrentHashMap<>();

  Job(Watchdog watchdog, Path target, BlockingQueue<Seat> idle) {
    this.watchdog = watchdog;
    this.target = target;
    this.idle = idle;
  }

  ThumbnailReport report() {
    return new ThumbnailReport(made, failed);
  }

  Void make(Path picture) throws IOException, InterruptedException {
    Seat seat = idle.take();
    try {
      if (!survives(seat.worker(), picture)) {
        seat.leave();
      }
    } finally {
      idle.add(seat);
    }
    return null;
  }

  private boolean survives(Worker worker, Path picture) throws IOException {
    Watchdog.Watch watch = watchdog.watch(picture.toString(), worker::kill);
    byte[] thumbnail;
    try {
      thumbnail = worker.thumbnail(picture);
    } catch (IOException e) {
      watch.close();
      failed.put(picture, Reason.of(e, watch.barked()));
      return e instanceof WorkerFailed && !watch.barked();
    }
    watch.close();
    Path file = Thumbnails.thumbnail(picture, target);
    WholeFile.write(file, thumbnail);
    made.put(picture, file);
    return !watch.barked();
  }
}
