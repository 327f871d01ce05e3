package imageprocessing;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/// The workers that there are now, so that all of them can be ended at once. Any thread may call.
final class Crew {
  private final Set<Worker> workers = new HashSet<>();
  private boolean dismissed;

  /// @throws IOException if none can be started, or all were dismissed
  synchronized Worker hire() throws IOException {
    if (dismissed) {
      throw new IOException("it is over");
    }
    Worker worker = Worker.start();
    workers.add(worker);
    return worker;
  }

  /// Lets one end, and waits for that.
  void release(Worker worker) {
    worker.close();
    synchronized (this) {
      workers.remove(worker);
    }
  }

  /// Kills all of them, and hires nobody any more. Who asks one of them is told that it is gone.
  synchronized void dismiss() {
    dismissed = true;
    workers.forEach(Worker::kill);
  }
}
