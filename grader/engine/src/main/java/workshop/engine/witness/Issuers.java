package workshop.engine.witness;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
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
  /// One operation as it was issued.
  ///
  /// @param number counts all issues of the JVM: the latest has the highest
  /// @param waits whether the call that issued it returns only with the answer
  /// @param place the participant's topmost frame then; null if none of their code was on the stack
  public record Issue(long threadId, long number, boolean waits, @Nullable CodePlace place) {}

  /// What the stack of an issuing thread tells.
  private record Call(boolean byJdk, boolean waits, @Nullable CodePlace place) {}

  private static final String SELF = Issuers.class.getName();

  private final ParticipantClasses classes;
  private final AtomicLong numbers = new AtomicLong();
  private final Map<String, Deque<Issue>> issues = new ConcurrentHashMap<>();
  private final Map<Long, AtomicInteger> counts = new ConcurrentHashMap<>();

  private Issuers(ParticipantClasses classes) {
    this.classes = classes;
  }

  /// Installs a new one as the JVM's default.
  public static Issuers install(ParticipantClasses classes) {
    Issuers issuers = new Issuers(classes);
    ProxySelector.setDefault(issuers);
    Turnstile.onAsk(name -> issuers.note(name, issuers.call()));
    return issuers;
  }

  /// Believes the JDK only: anybody may ask for a proxy without issuing anything.
  @Override
  public List<Proxy> select(URI uri) {
    Call call = call();
    if (call.byJdk()) {
      note(key(uri), call);
    }
    return List.of(Proxy.NO_PROXY);
  }

  private void note(String name, Call call) {
    long thread = Thread.currentThread().threadId();
    Issue issue = new Issue(thread, numbers.incrementAndGet(), call.waits(), call.place());
    issues.computeIfAbsent(name, n -> new ConcurrentLinkedDeque<>()).add(issue);
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

  /// Who issued these operations of this JVM, in their order. If they do not tell their thread, the
  /// last issues of that name are theirs: it does not matter whose is which.
  ///
  /// @return empty where it was not seen
  public List<Optional<Issue>> of(List<HeldOperation> operations) {
    Map<String, Iterator<Issue>> latest = new HashMap<>();
    List<Optional<Issue>> found = new ArrayList<>();
    for (HeldOperation operation : operations) {
      Deque<Issue> named = issues.getOrDefault(operation.name(), new ConcurrentLinkedDeque<>());
      if (operation.thread() == 0) {
        Iterator<Issue> next =
            latest.computeIfAbsent(operation.name(), n -> named.descendingIterator());
        found.add(next.hasNext() ? Optional.of(next.next()) : Optional.empty());
      } else {
        found.add(
            named.stream()
                .filter(issue -> issue.threadId() == operation.thread())
                .reduce((first, second) -> second)
                .or(() -> Optional.of(new Issue(operation.thread(), 0, false, null))));
      }
    }
    return found;
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

  /// Reads the calling thread's stack down to the participant's topmost frame.
  private Call call() {
    return StackWalker.getInstance().walk(this::read);
  }

  private Call read(Stream<StackWalker.StackFrame> frames) {
    Iterator<StackWalker.StackFrame> rest =
        frames.filter(frame -> !frame.getClassName().startsWith(SELF)).iterator();
    boolean first = true;
    boolean byJdk = false;
    boolean waits = false;
    while (rest.hasNext()) {
      StackWalker.StackFrame frame = rest.next();
      String type = frame.getClassName();
      if (first) {
        byJdk = type.startsWith("jdk.internal.net.http.") || type.startsWith("sun.net.www.");
        first = false;
      }
      if (classes.contains(type)) {
        return new Call(byJdk, waits, toPlace(frame));
      }
      waits |= waits(type, frame.getMethodName());
    }
    return new Call(byJdk, waits, null);
  }

  private static boolean waits(String type, String method) {
    return type.startsWith("sun.net.www.")
        || (type.equals("jdk.internal.net.http.HttpClientImpl") && method.equals("send"))
        || (type.startsWith("workshop.practice.turnstile.")
            && (method.equals("pass") || method.equals("enter")));
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
