package gallery;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerGone;

/// Thumbnails out of worker processes, which are kept and used again. Any thread may ask: as many
/// as ask at the same time, so many workers there are.
final class Thumbnailer implements AutoCloseable {
  private final Queue<WorkerProcess> idle = new ArrayDeque<>();

  /// The thumbnail of one cover. If the worker dies over it, another one tries; the third one gives
  /// up.
  byte[] of(String name, byte[] cover) throws IOException {
    for (int left = 2; ; left--) {
      try {
        return ask(Message.of(name, cover));
      } catch (WorkerGone e) {
        if (left == 0) {
          throw e;
        }
      }
    }
  }

  private byte[] ask(Message cover) throws IOException {
    WorkerProcess worker = take();
    boolean alive = true;
    try {
      return worker.ask(cover).bytes();
    } catch (WorkerGone e) {
      alive = false;
      throw e;
    } finally {
      if (alive) {
        giveBack(worker);
      } else {
        worker.close();
      }
    }
  }

  private WorkerProcess take() throws IOException {
    synchronized (idle) {
      WorkerProcess worker = idle.poll();
      return worker == null ? WorkerProcess.start() : worker;
    }
  }

  private void giveBack(WorkerProcess worker) {
    synchronized (idle) {
      idle.add(worker);
    }
  }

  /// Ends the workers; nobody asks any more.
  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(WorkerProcess::close);
      idle.clear();
    }
  }
}
