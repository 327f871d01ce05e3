package eventloop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import workshop.practice.world.LineClients;
import workshop.practice.world.PracticeHost;

/// A server that answers lines, and one thread that does everything: the event loop.
///
/// The loop waits in one place only, for any client that has become ready, and never for a certain
/// one. Since nobody else touches them, neither connections nor buffers need a lock.
public final class LineServer implements AutoCloseable {
  /// How many clients [#main] lets in.
  private static final int CLIENTS = 2_000;

  /// As much may wait for a client that does not read before we stop reading from it.
  private static final int MOST_WAITING_BYTES = 64 * 1024;

  private final Selector selector;
  private final ServerSocketChannel door;
  private final LineHandler handler;
  private final Thread loop;

  /// One for all clients: whatever is read is cut into lines at once, so it is empty again.
  private final ByteBuffer incoming = ByteBuffer.allocateDirect(16 * 1024);

  private volatile boolean closing;

  private LineServer(Selector selector, ServerSocketChannel door, LineHandler handler) {
    this.selector = selector;
    this.door = door;
    this.handler = handler;
    this.loop = Thread.ofPlatform().name("line-server").unstarted(this::run);
  }

  /// Listens at `address`, and answers from a thread of its own. Returns at once.
  ///
  /// @param address where to listen; port 0 is any that is free
  /// @param handler asked for every line, in the order in which its client said them
  /// @throws IOException if nobody can listen there
  public static LineServer start(InetSocketAddress address, LineHandler handler)
      throws IOException {
    ServerSocketChannel door = ServerSocketChannel.open().bind(address);
    door.configureBlocking(false);
    Selector selector = Selector.open();
    door.register(selector, SelectionKey.OP_ACCEPT);
    LineServer server = new LineServer(selector, door, handler);
    server.loop.start();
    return server;
  }

  /// The port it listens at.
  public int port() {
    return door.socket().getLocalPort();
  }

  /// Ends the loop, every connection and the listening; what has not been sent yet is lost. Returns
  /// when all of it has ended.
  @Override
  public void close() {
    closing = true;
    selector.wakeup();
    try {
      loop.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets many clients in and says hello to each: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
    PracticeHost host = PracticeHost.start();
    int before = Thread.getAllStackTraces().size();
    try (host;
        LineServer server = start(anyPort, line -> "ok " + line);
        LineClients clients = host.openClients(server.port())) {
      clients.connect(CLIENTS);
      System.out.printf(
          "%d of %d clients were answered, by %d more threads than before%n",
          clients.awaitGreeted(Duration.ofSeconds(30)),
          CLIENTS,
          Thread.getAllStackTraces().size() - before);
    }
  }

  // tag::loop[]
  private void run() {
    try (selector;
        door) {
      while (!closing) {
        selector.select(this::serve);
      }
      for (SelectionKey key : selector.keys()) {
        key.channel().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the loop has ended", e);
    }
  }

  // end::loop[]

  private void serve(SelectionKey key) {
    if (key.attachment() instanceof Connection connection) {
      connection.serve();
    } else {
      letIn();
    }
  }

  private void letIn() {
    try {
      for (SocketChannel client; (client = door.accept()) != null; ) {
        client.configureBlocking(false);
        SelectionKey key = client.register(selector, SelectionKey.OP_READ);
        key.attach(new Connection(client, key));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One client, and what is between it and us.
  private final class Connection {
    private final SocketChannel client;
    private final SelectionKey key;
    private final LineCutter cutter = new LineCutter();
    private final Queue<ByteBuffer> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private boolean lastLineSaid;

    Connection(SocketChannel client, SelectionKey key) {
      this.client = client;
      this.key = key;
    }

    /// Does what can be done without waiting, then says what to wait for.
    void serve() {
      try {
        if (key.isReadable()) {
          read();
        }
        write();
        if (lastLineSaid && waiting.isEmpty()) {
          client.close();
        } else {
          key.interestOps(interest());
        }
      } catch (IOException gone) {
        forget();
      }
    }

    private void read() throws IOException {
      lastLineSaid = client.read(incoming.clear()) < 0;
      for (String line : cutter.cut(incoming.flip())) {
        byte[] answer = (handler.answer(line) + "\n").getBytes(StandardCharsets.UTF_8);
        waiting.add(ByteBuffer.wrap(answer));
        waitingBytes += answer.length;
      }
      lastLineSaid |= cutter.tooLong();
    }

    /// Sends what the client's side takes now, often only a part of a buffer.
    private void write() throws IOException {
      while (!waiting.isEmpty()) {
        waitingBytes -= client.write(waiting.element());
        if (waiting.element().hasRemaining()) {
          return;
        }
        waiting.remove();
      }
    }

    // tag::interest[]
    /// A client that does not read is not read from: then it is the one who has to wait.
    private int interest() {
      int read = lastLineSaid || waitingBytes > MOST_WAITING_BYTES ? 0 : SelectionKey.OP_READ;
      int write = waiting.isEmpty() ? 0 : SelectionKey.OP_WRITE;
      return read | write;
    }

    // end::interest[]

    private void forget() {
      try {
        client.close();
      } catch (IOException alreadyGone) {
        // Then it is what it should be.
      }
    }
  }
}
