package open;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.UNTOLD;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = UNTOLD,
    over = HTTP,
    why = "who asked is not seen, and there is a child that could have")
final class SelectorBesideAChild implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Process dummy = new ProcessBuilder(Children.idle()).start();
    HttpClient client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    try (client) {
      CompletableFuture.allOf(
              calls.uris().stream()
                  .map(uri -> HttpRequest.newBuilder(uri).build())
                  .map(request -> client.sendAsync(request, BodyHandlers.ofString()))
                  .toArray(CompletableFuture[]::new))
          .join();
    } finally {
      dummy.destroy();
      dummy.waitFor();
    }
  }
}
