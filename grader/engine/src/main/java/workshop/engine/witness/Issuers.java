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
import workshop.practice.turnstile.Turnstile;
import workshop.practice.world.HeldOperation;

/// Who asked for which operation. For requests it is the JVM's default `ProxySelector`, which
/// `HttpClient` (`send` and `sendAsync`) and `HttpURLConnection` call on the thread that issues
/// one; for everything else the practice library says which thread asks, and calls this on it.
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
    Turnstile.onAsk(issuers::note);
    return issuers;
  }

  @Override
  public List<Proxy> select(URI uri) {
    note(key(uri));
    return List.of(Proxy.NO_PROXY);
  }

  private void note(String name) {
    long thread = Thread.currentThread().threadId();
    issues.put(name, new Issue(thread, place()));
    counts.computeIfAbsent(thread, t -> new AtomicInteger()).incrementAndGet();
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    // the participant's code is told by its own call
  }

  public void forget() {
    issues.clear();
    counts.clear();
  }

  /// @param operation of this JVM; if it does not tell its thread, its name decides
  public Optional<Issue> of(HeldOperation operation) {
    Optional<Issue> byName = Optional.ofNullable(issues.get(operation.name()));
    return operation.thread() == 0
        ? byName
        : Optional.of(new Issue(operation.thread(), byName.map(Issue::place).orElse(null)));
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
