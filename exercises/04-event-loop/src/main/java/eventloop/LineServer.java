package eventloop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import workshop.practice.Todo;
import workshop.practice.world.LineClients;
import workshop.practice.world.PracticeHost;

/// A server that answers lines, and one thread that does everything: the event loop.
public final class LineServer implements AutoCloseable {
  /// How many clients [#main] lets in.
  private static final int CLIENTS = 2_000;

  /// Listens at `address`, and answers from a thread of its own. Returns at once.
  ///
  /// @param address where to listen; port 0 is any that is free
  /// @param handler asked for every line, in the order in which its client said them
  /// @throws IOException if nobody can listen there
  public static LineServer start(InetSocketAddress address, LineHandler handler)
      throws IOException {
    // TODO 1: listen, and let one thread accept, read and answer whichever client is ready
    // TODO 2: clients that read nothing, that vanish, that say too long a line
    throw new Todo("04, task 1: serve every client from one thread");
  }

  /// The port it listens at.
  public int port() {
    throw new Todo("04, task 1: tell the port");
  }

  /// Ends the loop, every connection and the listening; what has not been sent yet is lost. Returns
  /// when all of it has ended.
  @Override
  public void close() {
    // TODO 3: wake the loop, let it close everything, wait for its end
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
}
