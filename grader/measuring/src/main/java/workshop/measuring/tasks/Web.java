package workshop.measuring.tasks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Asks the host for one thing after the other or for many at once.
final class Web {
  private final URI host;
  private final HttpClient blocking = HttpClient.newHttpClient();

  /// Its callbacks come on the loop's thread, which alone touches this field.
  private @Nullable HttpClient calling;

  Web(URI host) {
    this.host = host;
  }

  byte[] get(String path) throws IOException, InterruptedException {
    return blocking.send(request(path), BodyHandlers.ofByteArray()).body();
  }

  /// Called on the loop's thread.
  CompletableFuture<byte[]> ask(String path, Executor loop) {
    HttpClient client = calling;
    if (client == null) {
      client = HttpClient.newBuilder().executor(loop).build();
      calling = client;
    }
    return client
        .sendAsync(request(path), BodyHandlers.ofByteArray())
        .thenApply(HttpResponse::body);
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(host.resolve(path)).version(HttpClient.Version.HTTP_1_1).build();
  }
}
