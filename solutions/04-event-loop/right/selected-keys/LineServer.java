package eventloop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server that answers lines, as one wrote it before Java 11: an iterator over the selected keys,
/// the connections in a map, and one buffer of answers for each. It looks around twice a second.
public final class LineServer implements AutoCloseable {
  private static final int HALF_A_SECOND = 500;
  private static final int ENOUGH = 32 * 1024;

  private final Selector selector = Selector.open();
  private final ServerSocketChannel door = ServerSocketChannel.open();
  private final Map<SocketChannel, Connection> connections = new HashMap<>();
  private final ByteBuffer incoming = ByteBuffer.allocate(8 * 1024);
  private final ExecutorService loop = Executors.newSingleThreadExecutor();
  private final LineHandler handler;

  private LineServer(InetSocketAddress address, LineHandler handler) throws IOException {
    this.handler = handler;
    door.bind(address, 100);
    door.configureBlocking(false);
    door.register(selector, SelectionKey.OP_ACCEPT);
  }

  /// Listens at `address`, and answers from a thread of its own. Returns at once.
  public static LineServer start(InetSocketAddress address, LineHandler handler)
      throws IOException {
    LineServer server = new LineServer(address, handler);
    server.loop.execute(server::run);
    return server;
  }

  /// The port it listens at.
  public int port() {
    return door.socket().getLocalPort();
  }

  /// Ends the loop, every connection and the listening.
  @Override
  public void close() {
    loop.shutdownNow(); // an interrupt wakes a selector
    loop.close();
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        selector.select(HALF_A_SECOND);
        Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
        while (ready.hasNext()) {
          SelectionKey key = ready.next();
          ready.remove();
          if (key.isAcceptable()) {
            letIn();
          } else {
            serve(key);
          }
        }
      }
      for (SocketChannel client : connections.keySet()) {
        client.close();
      }
      door.close();
      selector.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void letIn() throws IOException {
    SocketChannel client = door.accept();
    if (client != null) {
      client.configureBlocking(false);
      client.register(selector, SelectionKey.OP_READ);
      connections.put(client, new Connection());
    }
  }

  private void serve(SelectionKey key) throws IOException {
    SocketChannel client = (SocketChannel) key.channel();
    Connection connection = connections.get(client);
    boolean over;
    try {
      over = connection.serve(client, key);
    } catch (IOException gone) {
      over = true;
    }
    if (over) {
      connections.remove(client);
      client.close();
    }
  }

  private final class Connection {
    private final LineCutter cutter = new LineCutter();
    private ByteBuffer answers = ByteBuffer.allocate(0);
    private boolean ending;

    /// @return whether the connection is over
    boolean serve(SocketChannel client, SelectionKey key) throws IOException {
      if (key.isReadable()) {
        incoming.clear();
        ending = client.read(incoming) < 0;
        incoming.flip();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(answers.array(), answers.position(), answers.remaining());
        for (String line : cutter.cut(incoming)) {
          all.write((handler.answer(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        answers = ByteBuffer.wrap(all.toByteArray());
        ending |= cutter.tooLong();
      }
      client.write(answers);
      int write = answers.hasRemaining() ? SelectionKey.OP_WRITE : 0;
      int read = ending || answers.remaining() > ENOUGH ? 0 : SelectionKey.OP_READ;
      key.interestOps(write | read);
      return ending && write == 0;
    }
  }
}
