package workshop.engine.witness;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.threads.ParticipantClasses;

/// Who asked for which request: the JVM's default `ProxySelector`, which `HttpClient` (`send` and
/// `sendAsync`) and `HttpURLConnection` call on the thread that issues a request.
///
/// Installed once, before any code of the participant's runs, because a client keeps the selector
/// it was built with. Any thread may call any method.
public final class Issuers extends ProxySelector {
  /// One request as it was issued.
  ///
  /// @param place the participant's topmost frame then; null if none of their code was on the stack
  public record Issue(long threadId, @Nullable CodePlace place) {}

  private final ParticipantClasses classes;
  private final Map<String, Issue> issues = new ConcurrentHashMap<>();
  private final Map<Long, AtomicInteger> counts = new ConcurrentHashMap<>();

  private Issuers(ParticipantClasses classes) {
    this.classes = classes;
  }

  /// Installs a new one as the JVM's default.
  public static Issuers install(ParticipantClasses classes) {
    Issuers issuers = new Issuers(classes);
    ProxySelector.setDefault(issuers);
    return issuers;
  }

  @Override
  public List<Proxy> select(URI uri) {
    long thread = Thread.currentThread().threadId();
    issues.put(key(uri), new Issue(thread, place()));
    counts.computeIfAbsent(thread, t -> new AtomicInteger()).incrementAndGet();
    return List.of(Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // the participant's code is told by its own call
  }

  public void forget() {
    issues.clear();
    counts.clear();
  }

  /// @param operation the operation's name: raw path and query of the request
  public Optional<Issue> of(String operation) {
    return Optional.ofNullable(issues.get(operation));
  }

  /// How many requests that thread has issued since the last [#forget()].
  public int issuedBy(long thread) {
    AtomicInteger count = counts.get(thread);
    return count == null ? 0 : count.get();
  }

  private static String key(URI uri) {
    String path = uri.getRawPath();
    String name = path == null || path.isEmpty() ? "/" : path;
    return uri.getRawQuery() == null ? name : name + "?" + uri.getRawQuery();
  }

  private @Nullable CodePlace place() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> classes.contains(frame.getClassName()))
                    .findFirst()
                    .map(Issuers::toPlace)
                    .orElse(null));
  }

  private static CodePlace toPlace(StackWalker.StackFrame frame) {
    StackTraceElement element = frame.toStackTraceElement();
    String file = element.getFileName();
    String method = frame.getMethodName();
    if (method.startsWith("lambda$")) {
      method = method.substring("lambda$".length()).replaceAll("\\$\\d+$", "");
    }
    return new CodePlace(
        frame.getClassName(),
        method,
        file == null ? "" : file,
        Math.max(0, element.getLineNumber()));
  }
}
