package proxies;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(value = ASYNC, over = HTTP, why = "nobody waits who could be waiting for one of them")
final class AsyncWithOwnSelector implements Program {
  @Override
  public void run(Calls calls) {
    try (HttpClient client = HttpClient.newBuilder().proxy(ProxySelector.of(null)).build()) {
      List<CompletableFuture<?>> all = new ArrayList<>();
      for (URI uri : calls.uris()) {
        all.add(client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding()));
      }
      all.forEach(CompletableFuture::join);
    }
  }
}
