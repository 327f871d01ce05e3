package eventloop;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import workshop.engine.recording.Scene;
import workshop.practice.work.Unit;
import workshop.practice.world.LineClients;

/// Forty clients come, and all of them say a line every now and then; a round of lines is an
/// operation.
final class Demonstration {
  private static final int CLIENTS = 40;
  private static final int ROUNDS = 8;
  private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(60);
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    scene.watch(scene.practice().openDesk("round"));
    scene.begin();
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
    LineServer server = scene.keep(LineServer.start(anyPort, line -> "ok " + line));
    LineClients clients = scene.keep(scene.practice().openClients(server.port()));
    Unit.run("hello", "", () -> greet(clients));
    for (int i = 1; i <= ROUNDS; i++) {
      LockSupport.parkNanos(BETWEEN_NANOS); // clients have something else to do as well
      String round = "round " + i;
      Unit.run(round, "", () -> talk(clients, round));
    }
    server.close();
  }

  private static long greet(LineClients clients) {
    clients.connect(CLIENTS);
    return clients.awaitGreeted(Duration.ofHours(1));
  }

  /// Returns when all of them have an answer.
  private static long talk(LineClients clients, String round) {
    long before = clients.state().lines();
    clients.say(0, CLIENTS, round + " of %d\n");
    while (clients.state().lines() < before + CLIENTS) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return before;
  }
}
