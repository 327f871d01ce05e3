package workshop.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The wire to a browser: calls that are answered, and events. Sessions share it; the browser
/// itself has the empty one. See <https://chromedevtools.github.io/devtools-protocol/>.
final class DevTools implements WebSocket.Listener, AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Is told of what happens in a session.
  interface Listener {
    /// Called on the wire's own thread; must not call back.
    void happened(String event, JsonNode parameters);
  }

  private record Listening(String session, Listener listener) {}

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<Listening> listening = new CopyOnWriteArrayList<>();
  private final AtomicInteger last = new AtomicInteger();
  private final StringBuilder part = new StringBuilder();
  private @Nullable WebSocket socket;

  private DevTools() {}

  static DevTools connect(URI address) {
    DevTools tools = new DevTools();
    tools.socket =
        tools
            .client
            .newWebSocketBuilder()
            .buildAsync(address, tools)
            .orTimeout(Chromium.LONG_STOP, TimeUnit.SECONDS)
            .join();
    return tools;
  }

  void listen(String session, Listener listener) {
    listening.add(new Listening(session, listener));
  }

  /// Asks and waits for the answer.
  ///
  /// @throws IllegalStateException if the browser refuses
  JsonNode call(String session, String method, Map<String, ?> parameters) {
    int id = last.incrementAndGet();
    Map<String, Object> message = new HashMap<>();
    message.put("id", id);
    message.put("method", method);
    message.put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    send(JSON.writeValueAsString(message));
    try {
      return answer.orTimeout(Chromium.LONG_STOP, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new IllegalStateException(method + ": " + e.getCause(), e);
    } finally {
      asked.remove(id);
    }
  }

  private synchronized void send(String text) {
    if (socket != null) {
      socket.sendText(text, true).join(); // one at a time: the socket takes no second one
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean whole) {
    part.append(text);
    if (whole) {
      JsonNode message = JSON.readTree(part.toString());
      part.setLength(0);
      take(message);
    }
    from.request(1);
    return null;
  }

  private void take(JsonNode message) {
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = asked.get(message.path("id").asInt());
      if (answer == null) {
        return;
      }
      if (message.has("error")) {
        answer.completeExceptionally(
            new IllegalStateException(message.path("error").path("message").asString()));
      } else {
        answer.complete(message.path("result"));
      }
      return;
    }
    String session = message.path("sessionId").asString("");
    for (Listening some : listening) {
      if (some.session().equals(session)) {
        some.listener().happened(message.path("method").asString(), message.path("params"));
      }
    }
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    failAll(error);
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    failAll(new IllegalStateException("the browser closed the connection"));
    return null;
  }

  private void failAll(Throwable why) {
    asked.values().forEach(answer -> answer.completeExceptionally(why));
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
    client.shutdownNow();
  }
}
