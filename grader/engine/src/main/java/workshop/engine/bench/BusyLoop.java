package workshop.engine.bench;

import java.io.IOException;

/// Keeps one processor busy until its standard input ends; the count runs some of these beside it.
final class BusyLoop {
  private BusyLoop() {}

  public static void main(String[] arguments) throws IOException {
    Thread.ofPlatform().daemon().start(BusyLoop::spin);
    while (System.in.read() >= 0) {
      // until whoever started it lets go
    }
  }

  private static void spin() {
    while (true) {
      Thread.onSpinWait();
    }
  }
}
