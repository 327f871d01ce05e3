package proxies;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(value = ASYNC, over = HTTP, why = "nobody waits who could be waiting for one of them")
final class AsyncWithoutProxy implements Program {
  @Override
  public void run(Calls calls) {
    try (HttpClient client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build()) {
      CompletableFuture.allOf(
              calls.uris().stream()
                  .map(HttpRequest::newBuilder)
                  .map(HttpRequest.Builder::build)
                  .map(request -> client.sendAsync(request, BodyHandlers.ofString()))
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }
}
