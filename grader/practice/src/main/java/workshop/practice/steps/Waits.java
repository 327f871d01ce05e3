package workshop.practice.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import workshop.practice.files.FileWorld;
import workshop.practice.world.PracticeHost;

/// The ways to wait. Each method blocks its caller until it is clear that it waited; a thread of
/// this room then gives it what it waits for.
final class Waits implements AutoCloseable {
  /// How long a wait is in any case.
  private static final long LEAST_NANOS = 100_000_000;

  private static final long LOOK_NANOS = 50_000_000;
  private static final long AN_HOUR_NANOS = TimeUnit.HOURS.toNanos(1);

  private final ThreadFactory names =
      Thread.ofPlatform().daemon().name("practice-steps-", 1).factory();
  private final ExecutorService givers = Executors.newCachedThreadPool(names);
  private final Runnable underWay;
  private final Socket near;
  private final Socket far;
  private final Path folder;
  private final FileWorld files;

  /// 0 while nothing is waited for in earnest.
  private volatile long leastEver;

  /// @param underWay told now and then, on another thread, that somebody still waits
  Waits(PracticeHost host, Runnable underWay) throws IOException {
    this.underWay = underWay;
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket door = new ServerSocket(0, 1, here)) {
      near = new Socket(here, door.getLocalPort());
      far = door.accept();
    }
    folder = Files.createTempDirectory("steps");
    Files.writeString(folder.resolve("letter.txt"), "Dear reader,");
    files = FileWorld.open(host, folder);
    files.gate().hold();
    rehearse();
    leastEver = LEAST_NANOS;
  }

  /// What is done for the first time loads classes, and that is work.
  private void rehearse() throws IOException {
    try {
      sleep(0);
      park(0);
      readSocket(0);
      readFile(0);
      lock(0);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  void sleep(long leastNanos) throws InterruptedException {
    Effort wait = Effort.begun();
    giveWhenClear(wait, leastNanos, () -> {});
    for (long left; (left = untilClear(wait, leastNanos)) > 0; ) {
      // To wake up costs CPU time: a short sleep after that would never make up for it.
      TimeUnit.NANOSECONDS.sleep(Math.max(left, leastEver));
    }
  }

  void park(long leastNanos) {
    Effort wait = Effort.begun();
    Thread me = Thread.currentThread();
    AtomicBoolean given = new AtomicBoolean();
    giveWhenClear(
        wait,
        leastNanos,
        () -> {
          given.set(true);
          LockSupport.unpark(me);
        });
    while (!given.get()) {
      LockSupport.parkNanos(AN_HOUR_NANOS);
    }
  }

  void readSocket(long leastNanos) throws IOException {
    Effort wait = Effort.begun();
    giveWhenClear(wait, leastNanos, this::write);
    if (near.getInputStream().read() < 0) {
      throw new IOException("the other end of the socket was closed");
    }
  }

  void readFile(long leastNanos) throws IOException {
    Effort wait = Effort.begun();
    AtomicBoolean read = new AtomicBoolean();
    giveWhenClear(
        wait,
        leastNanos,
        () -> {
          while (!read.get() && !givers.isShutdown()) { // it may not have come to the gate yet
            files.gate().releaseAll();
            LockSupport.parkNanos(LOOK_NANOS / 10);
          }
        });
    try {
      Files.readString(letter());
    } finally {
      read.set(true);
    }
  }

  void lock(long leastNanos) throws InterruptedException {
    Effort wait = Effort.begun();
    ReentrantLock lock = new ReentrantLock();
    CountDownLatch taken = new CountDownLatch(1);
    givers.execute(
        () -> {
          lock.lock();
          try {
            taken.countDown();
            awaitClear(wait, leastNanos);
          } finally {
            lock.unlock();
          }
        });
    taken.await();
    if (!lock.tryLock(AN_HOUR_NANOS, TimeUnit.NANOSECONDS)) {
      throw new IllegalStateException("the lock was held for an hour");
    }
    lock.unlock();
  }

  /// Gives a thread something to do for whoever works, without keeping it.
  void aside(Runnable task) {
    givers.execute(task);
  }

  private void giveWhenClear(Effort wait, long leastNanos, Runnable give) {
    givers.execute(
        () -> {
          awaitClear(wait, leastNanos);
          give.run();
        });
  }

  private void awaitClear(Effort wait, long leastNanos) {
    for (long left; (left = untilClear(wait, leastNanos)) > 0 && !givers.isShutdown(); ) {
      underWay.run();
      LockSupport.parkNanos(Math.min(left, LOOK_NANOS));
    }
  }

  private long untilClear(Effort wait, long leastNanos) {
    return leastEver == 0 ? 0 : wait.untilClear(Math.max(leastNanos, leastEver));
  }

  private Path letter() {
    return files.root().resolve("letter.txt");
  }

  private void write() {
    try {
      far.getOutputStream().write(1);
    } catch (IOException closing) {
      throw new UncheckedIOException(closing);
    }
  }

  /// Whoever waits still gets what it waits for. Returns when no thread of this room is left.
  @Override
  public void close() throws IOException {
    givers.shutdown();
    files.gate().open();
    givers.close();
    files.close();
    near.close();
    far.close();
    Files.delete(folder.resolve("letter.txt"));
    Files.delete(folder);
  }
}
