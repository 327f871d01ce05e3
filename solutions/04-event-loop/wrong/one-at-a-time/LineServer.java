package eventloop;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Serves a client to its end before it lets the next one in.
public final class LineServer implements AutoCloseable {
  private final ServerSocket door;
  private final LineHandler handler;
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private final Thread letsIn;

  private LineServer(ServerSocket door, LineHandler handler) {
    this.door = door;
    this.handler = handler;
    this.letsIn = Thread.ofPlatform().name("lets-in").unstarted(this::letIn);
  }

  /// Listens at `address`, and answers from threads of its own. Returns at once.
  public static LineServer start(InetSocketAddress address, LineHandler handler)
      throws IOException {
    ServerSocket door = new ServerSocket();
    door.bind(address);
    LineServer server = new LineServer(door, handler);
    server.letsIn.start();
    return server;
  }

  /// The port it listens at.
  public int port() {
    return door.getLocalPort();
  }

  /// Ends every connection and the listening.
  @Override
  public void close() {
    try (door) {
      for (Socket client : clients) {
        client.close();
      }
    } catch (IOException alreadyGone) {
      // Then it is what it should be.
    }
  }

  private void letIn() {
    try {
      while (true) {
        Socket client = door.accept();
        clients.add(client);
        serve(client);
      }
    } catch (IOException closed) {
      // The end of all.
    }
  }

  private void serve(Socket client) {
    byte[] some = new byte[4096];
    LineCutter cutter = new LineCutter();
    try (client) {
      while (!cutter.tooLong()) {
        int read = client.getInputStream().read(some); // here
        if (read < 0) {
          return;
        }
        StringBuilder answers = new StringBuilder();
        for (String line : cutter.cut(ByteBuffer.wrap(some, 0, read))) {
          answers.append(handler.answer(line)).append('\n');
        }
        client.getOutputStream().write(answers.toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException gone) {
      // Nobody else is served here.
    } finally {
      clients.remove(client);
    }
  }
}
