package workshop.practice.host;

import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.JdkLoggerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import workshop.practice.host.desk.TurnstileClient;
import workshop.practice.host.desk.Workers;
import workshop.practice.host.door.LineDoor;
import workshop.practice.host.door.Token;
import workshop.practice.host.gate.Worlds;
import workshop.practice.wire.Line;

/// The practice host's `main`: serves until its standard input ends.
public final class HostProcess {
  private HostProcess() {}

  /// Opens both ports, says where it is and how to get in, and lives as long as its owner holds the
  /// other end of standard input.
  ///
  /// @param args none are read: what is on a command line can be seen by every process of the
  ///   machine
  public static void main(String[] args) {
    try {
      EventLoop loop = serve(System.out);
      untilEnd(System.in);
      // A JVM that ends while a thread is in a system call waits 0.3 s for it: let that thread end
      // it.
      loop.execute(() -> Runtime.getRuntime().halt(0));
      loop.terminationFuture().awaitUninterruptibly(1, TimeUnit.SECONDS);
    } catch (Throwable broken) {
      broken.printStackTrace();
      Runtime.getRuntime().halt(1);
    } finally {
      // Not exit: a shutdown hook that waits must not keep a host without an owner.
      Runtime.getRuntime().halt(0);
    }
  }

  private static EventLoop serve(PrintStream out) {
    InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
    EventLoop loop =
        new MultiThreadIoEventLoopGroup(
                1,
                (ThreadFactory) task -> new Thread(task, "practice host"),
                NioIoHandler.newFactory())
            .next();
    Worlds worlds = new Worlds();
    Workers workers = new Workers();
    Token operations = Token.fresh();
    int turnstile = LineDoor.open(loop, () -> new TurnstileClient(operations, worlds, workers));
    String where = turnstile + " " + operations.text();
    Token control = Token.fresh();
    int port =
        LineDoor.open(loop, () -> new ControlConnection(loop, control, where, worlds, workers));
    out.println(Line.READY + " " + port + " " + control.text());
    out.flush();
    // Nobody reads what comes later until this process is lost: never block on a full pipe.
    PrintStream little = new PrintStream(new LastWords(System.err), true);
    System.setErr(little);
    System.setOut(little);
    return loop;
  }

  private static void untilEnd(InputStream owner) throws IOException {
    byte[] ignored = new byte[256];
    while (owner.read(ignored) >= 0) {
      // Whatever the owner writes means only that it is still there.
    }
  }
}
