package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.UNTOLD;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = UNTOLD,
    over = HTTP,
    why = "who asked was hidden, and as many threads wait for futures as are asked for")
final class ReplacedDefault implements Program {
  @Override
  public void run(Calls calls) {
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(ProxySelector.of(null));
    try (HttpClient client = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (URI uri : calls.uris()) {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        threads.submit(() -> client.sendAsync(request, BodyHandlers.ofString()).join());
      }
    } finally {
      ProxySelector.setDefault(before);
    }
  }
}
