package workshop.engine.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// How many requests the practice host holds at once.
final class HeldRequests {
  private HeldRequests() {}

  /// Opens that many connections with one request each and counts what the gate holds.
  static int of(int wanted) {
    List<Socket> sockets = new ArrayList<>();
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(1))) {
      shop.gate().hold();
      URI start = shop.start();
      byte[] request =
          "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < wanted; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), start.getPort());
        sockets.add(socket);
        socket.getOutputStream().write(request);
      }
      while (shop.gate().state().held().size() < wanted) {
        Thread.onSpinWait();
      }
      return shop.gate().state().held().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      sockets.forEach(HeldRequests::close);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is not needed any more
    }
  }
}
