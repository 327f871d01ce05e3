package proxies;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(value = THREADS, over = HTTP, why = "eight threads wait in the client's blocking call")
final class SendWithoutProxy implements Program {
  @Override
  public void run(Calls calls) {
    try (HttpClient client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
        ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (URI uri : calls.uris()) {
        pool.submit(
            () -> client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()));
      }
    }
  }
}
