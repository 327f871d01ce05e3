package proxies;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(value = THREADS, over = HTTP, why = "eight threads wait in the client's blocking call")
final class OwnSelector implements Program {
  @Override
  public void run(Calls calls) {
    try (HttpClient client = HttpClient.newBuilder().proxy(new None()).build();
        ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (URI uri : calls.uris()) {
        pool.submit(
            () -> client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()));
      }
    }
  }

  private static final class None extends ProxySelector {
    @Override
    public List<java.net.Proxy> select(URI uri) {
      return List.of(java.net.Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      // nothing to be told
    }
  }
}
