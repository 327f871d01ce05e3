package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import calls.Gently;
import calls.RawHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = HTTP,
    why = "eight threads that existed before wait, each reading a socket of its own")
final class ThreadsFromBefore implements Program {
  private final BlockingQueue<URI> work = new LinkedBlockingQueue<>();
  private final CountDownLatch left = new CountDownLatch(Program.OPERATIONS);

  ThreadsFromBefore() {
    CountDownLatch ready = new CountDownLatch(8);
    for (int t = 0; t < 8; t++) {
      Thread.ofPlatform().daemon().start(() -> serve(ready));
    }
    Gently.await(ready);
    Gently.sleep(100);
  }

  @Override
  public void run(Calls calls) {
    work.addAll(calls.uris());
    Gently.await(left);
    for (int t = 0; t < 8; t++) {
      work.add(URI.create("stop:now"));
    }
  }

  private void serve(CountDownLatch ready) {
    ready.countDown();
    for (URI uri = Gently.take(work); !uri.isOpaque(); uri = Gently.take(work)) {
      try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
        socket.getOutputStream().write(RawHttp.request(uri));
        socket.getInputStream().readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        left.countDown();
      }
    }
  }
}
