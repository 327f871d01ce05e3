package raw;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.UNTOLD;

import calls.Gently;
import calls.RawHttp;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = UNTOLD,
    over = HTTP,
    why = "who asked is not seen, and eight threads sleep between looks at a socket")
final class PolledSockets implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (URI uri : calls.uris()) {
        pool.submit(() -> poll(uri));
      }
    }
  }

  private static byte[] poll(URI uri) throws IOException {
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.getOutputStream().write(RawHttp.request(uri));
      InputStream in = socket.getInputStream();
      while (in.available() == 0) {
        Gently.sleep(5);
      }
      return in.readAllBytes();
    }
  }
}
