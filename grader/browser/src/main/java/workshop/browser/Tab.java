package workshop.browser;

import java.net.URI;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/// One page of a browser. Its methods return when the browser has done what was asked.
public final class Tab implements AutoCloseable {
  private static final Set<String> LOUD = Set.of("error", "warning", "assert");

  private final DevTools tools;
  private final String target;
  private final String session;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();

  Tab(DevTools tools, String target, String session) {
    this.tools = tools;
    this.target = target;
    this.session = session;
    tools.listen(session, this::happened);
    List.of("Page", "Runtime", "Log", "Network")
        .forEach(domain -> call(domain + ".enable", Map.of()));
  }

  private void happened(String event, JsonNode parameters) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.complete(true);
      case "Page.javascriptDialogOpening" -> {
        complaints.add("dialog: " + text(parameters, "message"));
        // Not on the wire's own thread, and nobody waits for it: the page goes on.
        Thread.startVirtualThread(
            () -> call("Page.handleJavaScriptDialog", Map.of("accept", true)));
      }
      case "Network.requestWillBeSent" -> requests.add(text(parameters.path("request"), "url"));
      case "Network.webSocketCreated" -> requests.add(text(parameters, "url"));
      case "Runtime.exceptionThrown" ->
          complaints.add("exception: " + parameters.path("exceptionDetails"));
      case "Runtime.consoleAPICalled" -> {
        if (LOUD.contains(text(parameters, "type"))) {
          complaints.add("console: " + parameters.path("args"));
        }
      }
      case "Log.entryAdded" -> {
        JsonNode entry = parameters.path("entry");
        if (LOUD.contains(text(entry, "level"))) {
          complaints.add("log: " + text(entry, "text"));
        }
      }
      default -> {}
    }
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }

  /// Loads a page, with everything it asks for.
  public void load(URI address) {
    loaded = new CompletableFuture<>();
    JsonNode begun = call("Page.navigate", Map.of("url", address.toString()));
    if (begun.has("errorText")) {
      throw new IllegalStateException(address + ": " + text(begun, "errorText"));
    }
    try {
      loaded.orTimeout(Chromium.LONG_STOP, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new IllegalStateException(address + " did not load", e);
    }
  }

  /// What an expression comes to, in the page; of a promise, what it is kept with.
  ///
  /// @throws IllegalStateException if it throws
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(
          text(answer.path("exceptionDetails").path("exception"), "description"));
    }
    return answer.path("result").path("value");
  }

  /// Waits until the page has drawn what was changed.
  public void settle() {
    evaluate(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))");
  }

  /// Presses and releases a key, by the name that the page sees: `+`, `Tab`, `ArrowLeft`.
  public void press(String key) {
    Keys.strokes(key).forEach(stroke -> call("Input.dispatchKeyEvent", stroke));
    settle();
  }

  /// Presses the mouse at one place and releases it at another, in pixels of the window.
  public void drag(double fromX, double fromY, double toX, double toY) {
    mouse("mouseMoved", fromX, fromY, Map.of());
    mouse("mousePressed", fromX, fromY, Map.of("button", "left", "clickCount", 1));
    mouse("mouseMoved", toX, toY, Map.of("button", "left", "buttons", 1));
    mouse("mouseReleased", toX, toY, Map.of("button", "left", "clickCount", 1));
    settle();
  }

  /// Moves the mouse there.
  public void point(double x, double y) {
    mouse("mouseMoved", x, y, Map.of());
    settle();
  }

  /// Turns the wheel, with Ctrl held or not; less than 0 is up.
  public void wheel(double x, double y, double turns, boolean ctrl) {
    mouse("mouseWheel", x, y, Map.of("deltaX", 0, "deltaY", turns, "modifiers", ctrl ? 2 : 0));
    settle();
  }

  private void mouse(String type, double x, double y, Map<String, Object> more) {
    Map<String, Object> all = new HashMap<>(more);
    all.putAll(Map.of("type", type, "x", x, "y", y));
    call("Input.dispatchMouseEvent", all);
  }

  /// Makes the window this large, in pixels.
  public void resize(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /// Makes the reader's system dark or light.
  public void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    call("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /// A PNG of the window, or of the whole page.
  public byte[] picture(boolean whole) {
    settle();
    return Base64.getDecoder()
        .decode(
            text(
                call(
                    "Page.captureScreenshot",
                    Map.of("format", "png", "captureBeyondViewport", whole)),
                "data"));
  }

  /// The page as a PDF, its sheets as its style sheet wants them.
  public byte[] pdf() {
    JsonNode answer =
        call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    return Base64.getDecoder().decode(text(answer, "data"));
  }

  /// What the console complained of, and dialogs that opened, since the tab is there.
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /// Every address that was asked for, the page's own among them.
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /// Any other method of the DevTools protocol.
  ///
  /// @throws IllegalStateException if the browser refuses
  public JsonNode call(String method, Map<String, ?> parameters) {
    return tools.call(session, method, parameters);
  }

  @Override
  public void close() {
    tools.call("", "Target.closeTarget", Map.of("targetId", target));
  }
}
