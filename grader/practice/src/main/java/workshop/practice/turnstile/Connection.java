package workshop.practice.turnstile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workshop.practice.wire.HostLost;
import workshop.practice.wire.Line;
import workshop.practice.wire.Turn;

/// This JVM's only connection to the turnstile of one host.
///
/// A daemon thread connects, reads the answers and, when the socket is full, writes; everybody else
/// writes for themselves. The thread is nobody's child: it inherits no thread locals, no class
/// loader, no group.
final class Connection {
  static final long PID = ProcessHandle.current().pid();

  private record Host(int port, String token) {}

  private static final Map<Host, Connection> ALL = new ConcurrentHashMap<>();

  private final Host host;
  private final Thread thread;
  private final CountDownLatch greeted = new CountDownLatch(1);
  private final CountDownLatch known = new CountDownLatch(1);
  private final Map<Long, Crossing> crossings = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private volatile @Nullable Outgoing out;
  private volatile @Nullable Supplier<RuntimeException> lost;

  private Connection(Host host) {
    this.host = host;
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .group(root())
            .name(Turnstile.THREAD)
            .inheritInheritableThreadLocals(false)
            .unstarted(this::run);
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
  }

  /// The connection to this host, made now if there is none.
  ///
  /// @throws HostLost when nobody is there, or the token is wrong
  static Connection to(int port, String token) {
    Connection connection =
        ALL.computeIfAbsent(
            new Host(port, token),
            host -> {
              Connection fresh = new Connection(host);
              fresh.thread.start();
              return fresh;
            });
    awaitThroughInterrupts(connection.greeted);
    connection.requireHost();
    return connection;
  }

  private static ThreadGroup root() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }

  long freshNumber() {
    return numbers.incrementAndGet();
  }

  void begin(Crossing crossing, String lines) {
    crossings.put(crossing.number(), crossing);
    send(lines);
    try {
      requireHost();
    } catch (RuntimeException gone) {
      crossings.remove(crossing.number());
      throw gone;
    }
  }

  void hello() {
    send(Turn.HELLO + " " + PID + "\n");
    awaitThroughInterrupts(known);
    requireHost();
  }

  void issued(int httpPort, String path) {
    long asker = Thread.currentThread().threadId();
    send("%s %d %s %d %d\n".formatted(Turn.ISSUED, httpPort, Line.packed(path), PID, asker));
  }

  /// Does nothing when the host is gone: whoever waits for an answer is told then.
  void send(String lines) {
    Outgoing open = out;
    if (open != null) {
      try {
        open.send(lines);
      } catch (IOException | RuntimeException broken) {
        lose(gone(broken));
      }
    }
  }

  /// Whether the calling thread is not the one that it would have to wait for.
  boolean canWait() {
    return Thread.currentThread() != thread;
  }

  void requireToBeAbleToWait() {
    if (!canWait()) {
      throw new IllegalStateException(
          "what follows passLater() must not wait at the gate itself: use another thread");
    }
  }

  private void requireHost() {
    Supplier<RuntimeException> why = lost;
    if (why != null) {
      throw why.get();
    }
  }

  private void run() {
    try (SocketChannel channel = SocketChannel.open();
        Selector selector = Selector.open()) {
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      channel.connect(new InetSocketAddress(here, host.port()));
      channel.configureBlocking(false);
      Outgoing open = new Outgoing(channel, channel.register(selector, SelectionKey.OP_READ));
      open.send(host.token() + "\n");
      Incoming in = new Incoming(channel);
      out = open;
      do {
        selector.select(key -> goOn(key, open));
      } while (lost == null && in.read(this::answered));
      lose(gone(null));
    } catch (IOException | RuntimeException broken) {
      lose(gone(broken));
    } finally {
      out = null;
    }
  }

  private static void goOn(SelectionKey key, Outgoing open) {
    if (key.isWritable()) {
      try {
        open.goOn();
      } catch (IOException broken) {
        throw new IllegalStateException(broken);
      }
    }
  }

  private void answered(String line) {
    if (greeted.getCount() > 0) {
      greeted.countDown();
      return;
    }
    List<String> words = Line.words(line);
    String first = words.getFirst();
    if (first.equals(Turn.HELLO.name())) {
      known.countDown();
      return;
    }
    long number = Long.parseLong(words.get(1));
    if (first.equals(Turn.END.name())) {
      Crossing over = crossings.remove(number);
      if (over != null) {
        over.ended();
      }
      return;
    }
    Crossing crossing = crossings.get(number);
    if (crossing != null && first.equals(Turn.PASS.name())) {
      crossing.letThrough();
    } else if (crossing != null) {
      String why = "the practice host refuses: " + String.join(" ", words.subList(2, words.size()));
      crossing.refuse(() -> new IllegalStateException(why));
    }
  }

  private Supplier<RuntimeException> gone(@Nullable Throwable broken) {
    String where = "the practice host's turnstile at 127.0.0.1:" + host.port();
    String why =
        greeted.getCount() == 0
            ? where + " is gone"
            : out == null ? "nobody is there: " + where : where + " does not know this token";
    return () -> broken == null ? new HostLost(why) : new HostLost(why, broken);
  }

  private void lose(Supplier<RuntimeException> why) {
    if (lost == null) {
      lost = why;
    }
    ALL.remove(host, this);
    greeted.countDown();
    known.countDown();
    for (Crossing crossing : crossings.values()) {
      crossing.refuse(why);
      crossing.ended();
    }
  }

  /// Waits until it has happened; an interrupt is kept for whoever looks next.
  static void awaitThroughInterrupts(CountDownLatch happened) {
    boolean interrupted = false;
    while (true) {
      try {
        happened.await();
        break;
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
