package workshop.measuring.probe;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// From one to the other and back, again and again.
final class Switching {
  private final int switches;

  /// Whose turn it is: how many switches have been.
  private volatile int turn;

  private Switching(int switches) {
    this.switches = switches;
  }

  /// @param switches an even number of them
  /// @return nanoseconds for one
  static double measure(Kind kind, int switches) throws IOException, InterruptedException {
    once(kind, switches / 2); // for the compiler
    long began = System.nanoTime();
    once(kind, switches);
    return (double) (System.nanoTime() - began) / switches;
  }

  private static void once(Kind kind, int switches) throws IOException, InterruptedException {
    switch (kind) {
      case ASYNC -> new Switching(switches).events();
      case VIRTUAL -> new Switching(switches).threads(Thread.ofVirtual().factory());
      case PLATFORM -> new Switching(switches).threads(Thread.ofPlatform().factory());
      case PROCESS -> bytes(switches);
    }
  }

  /// Each event puts the next one into the loop's queue.
  private void events() {
    try (ExecutorService loop = Executors.newSingleThreadExecutor()) {
      loop.submit(() -> event(loop));
      while (turn < switches) {
        LockSupport.parkNanos(100_000);
      }
    }
  }

  /// Only the loop's thread counts.
  @SuppressWarnings("NonAtomicVolatileUpdate")
  private void event(ExecutorService loop) {
    turn++;
    if (turn < switches) {
      loop.execute(() -> event(loop));
    }
  }

  /// Each wakes the other and then waits.
  private void threads(ThreadFactory factory) throws InterruptedException {
    Thread[] both = new Thread[2];
    both[0] = factory.newThread(() -> take(0, both));
    both[1] = factory.newThread(() -> take(1, both));
    both[0].start();
    both[1].start();
    both[0].join();
    both[1].join();
  }

  private void take(int mine, @Nullable Thread[] both) {
    for (int now = mine; now < switches; now += 2) {
      while (turn != now) {
        LockSupport.park();
      }
      turn = now + 1;
      LockSupport.unpark(both[1 - mine]);
    }
  }

  /// A byte to a child, and one back.
  private static void bytes(int switches) throws IOException, InterruptedException {
    Child child = Child.start(0);
    child.awaitReady();
    for (int i = 0; i < switches; i += 2) {
      child.ask();
      child.hear();
    }
    child.end();
  }
}
