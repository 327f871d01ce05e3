package workshop.engine.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// The JDK's threads that wait for the sockets of virtual threads, some of them virtual themselves.
///
/// Java starts them when the first virtual thread waits for a socket, and to a recording it looks
/// as if that thread's code had started them. So they are started before anybody records.
public final class Pollers {
  private static boolean started;

  private Pollers() {}

  /// Lets a virtual thread wait for a socket, once in this JVM.
  public static synchronized void start() {
    if (started) {
      return;
    }
    started = true;
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket door = new ServerSocket(0, 1, here);
        Socket near = new Socket(here, door.getLocalPort());
        Socket far = door.accept()) {
      Thread reader = Thread.ofVirtual().name("grader-reader").start(() -> read(near));
      while (reader.isAlive() && reader.getState() != Thread.State.WAITING) {
        Thread.onSpinWait(); // a byte that is there already needs no waiting
      }
      far.getOutputStream().write(1);
      reader.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void read(Socket near) {
    try {
      near.getInputStream().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
