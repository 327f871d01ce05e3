package deadlock;

import java.util.concurrent.CountDownLatch;

/// Somebody who holds a monitor and an account until the end, and two who wait for them: they wait
/// long, and are not deadlocked.
final class Queue implements AutoCloseable {
  private final CountDownLatch over = new CountDownLatch(1);
  private final CountDownLatch held = new CountDownLatch(1);

  Queue(String holder, String first, String second) throws InterruptedException {
    Holdable monitor = Holdable.monitor();
    Holdable account = Holdable.account(1);
    Thread holds = Holdable.start(holder, () -> monitor.hold(() -> account.hold(this::linger)));
    held.await();
    for (Thread waits :
        new Thread[] {
          Holdable.start(first, () -> monitor.hold(() -> {})),
          Holdable.start(second, () -> account.hold(() -> {}))
        }) {
      Holdable.untilWaits(waits, holds);
    }
  }

  private void linger() {
    held.countDown();
    try {
      over.await();
    } catch (InterruptedException nobodyDoes) {
      throw new IllegalStateException(nobodyDoes);
    }
  }

  @Override
  public void close() {
    over.countDown();
  }
}
