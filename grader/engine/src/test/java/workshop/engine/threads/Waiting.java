package workshop.engine.threads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Code as a participant writes it, blocked in one way or another, and the threads it runs on.
///
/// [#letGo] interrupts the threads.
final class Waiting {
  /// What the participant wrote, for a reader.
  static final ParticipantClasses CLASSES = ParticipantClasses.of(Waiting.class.getName());

  private final List<Thread> threads = new ArrayList<>();

  /// Something that blocks until it is interrupted.
  interface Blocking {
    void block() throws InterruptedException;
  }

  static void onLatch(CountDownLatch latch) throws InterruptedException {
    latch.await();
  }

  static void forMonitor(Object monitor) throws InterruptedException {
    synchronized (monitor) {
      monitor.notifyAll();
    }
  }

  static void withMonitor(Object monitor, CountDownLatch latch) throws InterruptedException {
    synchronized (monitor) {
      latch.await();
    }
  }

  static void asleep() throws InterruptedException {
    TimeUnit.HOURS.sleep(1);
  }

  static void forAnAnswerWithDeadline() throws InterruptedException {
    try {
      new CompletableFuture<String>().get(1, TimeUnit.HOURS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  static void inSelect() {
    try (Selector selector = Selector.open()) {
      selector.select();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts a platform thread and returns once it is in this state.
  Thread platform(Thread.State state, Blocking code) {
    return start(Thread.ofPlatform().daemon(), state, code);
  }

  /// Starts a virtual thread and returns once it is in this state.
  Thread virtual(Thread.State state, Blocking code) {
    return start(Thread.ofVirtual(), state, code);
  }

  static DumpedThread seen(Thread thread, Path folder) {
    return ThreadDump.take(folder).thread(thread.threadId()).orElseThrow();
  }

  private Thread start(Thread.Builder builder, Thread.State state, Blocking code) {
    Thread thread = builder.name("waiting").unstarted(() -> run(code));
    threads.add(thread);
    thread.start();
    awaitState(thread, state);
    return thread;
  }

  static void awaitState(Thread thread, Thread.State state) {
    until(() -> thread.getState() == state);
  }

  /// Returns once it is so; the long stop of the test class interrupts this.
  static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("it never was so");
      }
      Thread.onSpinWait();
    }
  }

  private static void run(Blocking code) {
    try {
      code.block();
    } catch (InterruptedException e) {
      // the test is over
    }
  }

  /// Ends every thread that was started here.
  void letGo() throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
