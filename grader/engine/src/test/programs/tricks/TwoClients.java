package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.HYBRID;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = HYBRID,
    over = HTTP,
    why = "ten virtual threads wait in send, and one thread has thirty more in flight")
final class TwoClients implements Program {
  @Override
  public void run(Calls calls) {
    try (HttpClient hidden = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (URI uri : calls.uris().subList(0, 10)) {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        threads.submit(() -> hidden.send(request, BodyHandlers.ofString()));
      }
      CompletableFuture.allOf(
              IntStream.range(10, 40).mapToObj(calls::async).toArray(CompletableFuture[]::new))
          .join();
    }
  }
}
