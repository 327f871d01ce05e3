package raw;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(value = THREADS, over = HTTP, why = "ten threads wait in HttpURLConnection")
final class UrlConnections implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(10)) {
      for (URI uri : calls.uris()) {
        pool.submit(() -> ((HttpURLConnection) uri.toURL().openConnection()).getResponseCode());
      }
    }
  }
}
