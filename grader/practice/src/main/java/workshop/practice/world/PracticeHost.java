package workshop.practice.world;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.shop.ShopSpec;
import workshop.practice.turnstile.Nearest;
import workshop.practice.turnstile.TurnstileAddress;
import workshop.practice.wire.HostLost;
import workshop.practice.wire.Line;
import workshop.practice.wire.Verb;

/// The process that serves worlds, seen from outside.
///
/// ```java
/// try (PracticeHost host = PracticeHost.start();
///     BookShop shop = host.openShop(ShopSpec.of(1))) {
///   System.out.println(shop.start());
/// }
/// ```
///
/// Any thread may call. An interrupted *virtual* thread must not: Java closes the socket it reads
/// from.
public final class PracticeHost implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;

  private final @Nullable Process process;
  private final HostAddress address;
  private final ControlLine line;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final List<World> worlds = new CopyOnWriteArrayList<>();

  private PracticeHost(@Nullable Process process, HostAddress address) {
    this.process = process;
    this.address = address;
    // The line keeps the process reachable: its standard input must not be collected while a world
    // is in use.
    Supplier<String> whatBecameOfIt =
        process == null ? () -> "It was started by somebody else." : () -> LastOutput.of(process);
    this.line = new ControlLine(address, whatBecameOfIt);
    Nearest.opened(line.turnstile());
  }

  /// Starts a host with this JVM's Java, and returns when it is ready.
  ///
  /// The class path is the system property `workshop.practice.classpath`, else this JVM's own. The
  /// host ends when this JVM does, however that happens: it reads a pipe whose other end is here.
  ///
  /// @throws HostLost when it does not start, with what it said
  public static PracticeHost start() {
    Process process;
    try {
      process = HostCommand.builder().start();
    } catch (IOException notStarted) {
      throw new HostLost("the practice host did not start", notStarted);
    }
    try {
      return new PracticeHost(process, ready(process));
    } catch (RuntimeException notReady) {
      process.destroyForcibly();
      throw notReady;
    }
  }

  private static HostAddress ready(Process process) {
    StringBuilder said = new StringBuilder();
    try {
      // The JVM may have something to say first; the reader stays with the process.
      for (String text; (text = process.inputReader().readLine()) != null; ) {
        List<String> words = Line.words(text);
        if (words.size() == 3 && words.getFirst().equals(Line.READY)) {
          return new HostAddress(Integer.parseInt(words.get(1)), words.get(2));
        }
        said.append(System.lineSeparator()).append(text);
      }
    } catch (IOException broken) {
      throw new HostLost("the practice host did not start" + said, broken);
    }
    throw new HostLost("the practice host did not start; it said:" + said);
  }

  /// Connects to a host that another process has started.
  ///
  /// @throws HostLost when nobody is there or the token is wrong
  public static PracticeHost attach(HostAddress address) {
    return new PracticeHost(null, address);
  }

  /// Where another process can [#attach].
  public HostAddress address() {
    return address;
  }

  /// The host's process id.
  ///
  /// @throws IllegalStateException when this is only attached
  public long pid() {
    if (process == null) {
      throw new IllegalStateException("only who has started a host knows its process");
    }
    return process.pid();
  }

  /// Opens a book shop on a port of its own; it lives until it or this host is closed.
  ///
  /// @throws HostLost when the host is gone
  public BookShop openShop(ShopSpec spec) {
    Words words =
        line.ask(Verb.OPEN_SHOP, spec.seed(), spec.books(), spec.booksPerListing(), spec.covers());
    String world = words.next();
    URI origin = URI.create("http://127.0.0.1:" + words.nextInt());
    BookShop shop = new BookShop(line, world, origin, spec);
    worlds.add(shop);
    return shop;
  }

  /// Opens an API for stock quotes on a port of its own; it lives until it or this host is closed.
  ///
  /// @throws HostLost when the host is gone
  public QuoteApi openQuotes(MarketSpec spec) {
    Words words = line.ask(Verb.OPEN_QUOTES, spec.seed(), spec.symbols());
    String world = words.next();
    URI origin = URI.create("http://127.0.0.1:" + words.nextInt());
    QuoteApi api = new QuoteApi(line, world, origin, spec);
    worlds.add(api);
    return api;
  }

  /// Opens a world for operations that need no server: they come through its turnstile.
  ///
  /// @param unit what one operation is called, in the singular
  /// @throws HostLost when the host is gone
  public Desk openDesk(String unit) {
    if (unit.isBlank()) {
      throw new IllegalArgumentException("an operation needs a name");
    }
    String world = line.ask(Verb.OPEN_DESK).next();
    TurnstileAddress turnstile = line.turnstile();
    Desk desk =
        new Desk(line, new TurnstileAddress(turnstile.port(), turnstile.token(), world), unit);
    worlds.add(desk);
    return desk;
  }

  /// Makes ready clients for a server of this program's own; none of them is connected yet.
  ///
  /// @param port where the server listens, at 127.0.0.1
  /// @throws HostLost when the host is gone
  public LineClients openClients(int port) {
    return new LineClients(line, line.ask(Verb.CLIENTS_OPEN, port).next());
  }

  /// The ids of the processes started with a worker's command that have said hello and are still
  /// connected, whoever started them.
  ///
  /// @throws HostLost when the host is gone
  public Set<Long> workers() {
    Words words = line.ask(Verb.WORKERS);
    Set<Long> pids = new TreeSet<>();
    while (words.more()) {
      pids.add(words.nextLong());
    }
    return pids;
  }

  /// Every world opened here, in that order; those closed since are among them.
  public List<World> worlds() {
    return List.copyOf(worlds);
  }

  /// Closes this connection and with it the worlds opened here; ends the process if it was started
  /// here, and returns when it has ended. Closing twice is harmless.
  @Override
  public void close() {
    leave();
    line.close();
    if (process != null) {
      end(process);
    }
  }

  /// Units of work and children must not look for what is gone.
  private void leave() {
    for (World world : worlds) {
      if (world instanceof Desk desk) {
        Nearest.closed(desk.address());
      }
    }
    if (!closed.getAndSet(true)) {
      Nearest.closed(line.turnstile());
    }
  }

  private static void end(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException alreadyGone) {
      // Then it has ended, which is what we want.
    }
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException hurry) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
