package gallery;

import java.io.IOException;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerGone;

/// Thumbnails, each out of a process of its own: nothing can go wrong for the next one.
final class Thumbnailer implements AutoCloseable {

  /// The thumbnail of one cover; if the process dies over it, another one tries once more.
  byte[] of(String name, byte[] cover) throws IOException {
    try {
      return ask(Message.of(name, cover));
    } catch (WorkerGone first) {
      return ask(Message.of(name, cover));
    }
  }

  private static byte[] ask(Message cover) throws IOException {
    try (WorkerProcess worker = WorkerProcess.start()) {
      return worker.ask(cover).bytes();
    }
  }

  @Override
  public void close() {}
}
