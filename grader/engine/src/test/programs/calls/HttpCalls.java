package calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;

/// Requests to the pages of a book shop, with the JDK's client.
public final class HttpCalls implements Calls {
  private final List<URI> uris;
  private final HttpClient client = HttpClient.newHttpClient();

  public HttpCalls(List<URI> uris) {
    this.uris = uris;
  }

  @Override
  public int count() {
    return uris.size();
  }

  @Override
  public List<URI> uris() {
    return uris;
  }

  @Override
  public String word(int i) {
    return uris.get(i).toString();
  }

  @Override
  public void blocking(int i) {
    try {
      client.send(request(i), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public CompletableFuture<?> async(int i) {
    return client.sendAsync(request(i), BodyHandlers.ofString()).thenApply(HttpResponse::body);
  }

  private HttpRequest request(int i) {
    return HttpRequest.newBuilder(uris.get(i)).build();
  }

  @Override
  public void close() {
    client.close();
  }
}
