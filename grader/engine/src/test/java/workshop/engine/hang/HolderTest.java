package workshop.engine.hang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.finding.Finding;

/// A lock that is not given back, without a circle. Every test has a class of the participant's of
/// its own, because the threads stay.
@Timeout(60)
class HolderTest {
  private static final String START = "nothing moves any more: ";

  @TempDir Path folder;

  static final class Forgotten {
    static void lock(ReentrantLock lock) {
      lock.lock();
    }
  }

  @Test
  void a_thread_that_ended_with_its_lock() throws InterruptedException {
    Stage stage = new Stage(folder, Forgotten.class);
    ReentrantLock lock = new ReentrantLock();
    stage.virtual(() -> Forgotten.lock(lock)).join();
    Thread next = stage.virtual(() -> Forgotten.lock(lock));

    Finding told = stage.toldOnceAll(Thread.State.WAITING);

    assertThat(told.saw())
        .isEqualTo(
            START
                + "a virtual thread waits in ReentrantLock.lock for ReentrantLock, held by a thread"
                + " that has ended without giving it back");
    assertThat(told.where()).isNotNull();
    assertThat(told.where().link()).isEqualTo(stage.at(next));
    assertThat(told.tryThis())
        .isEqualTo("unlock in a finally: whatever happens in between, the lock is given back");
  }

  static final class Keeper {
    static void keep(Object lock, CountDownLatch latch) throws InterruptedException {
      synchronized (lock) {
        latch.await();
      }
    }
  }

  @Test
  void a_thread_that_waits_with_a_lock_that_others_need() {
    Stage stage = new Stage(folder, Keeper.class);
    Object lock = new Object();
    CountDownLatch latch = new CountDownLatch(1);
    Thread keeper = stage.platform("keeper", () -> Keeper.keep(lock, latch));
    Stage.until(() -> keeper.getState() == Thread.State.WAITING);
    Thread next = stage.virtual(() -> Keeper.keep(lock, latch));
    Stage.until(() -> next.getState() == Thread.State.BLOCKED);

    assertThat(stage.told(0).saw())
        .isEqualTo(
            START
                + ("thread keeper waits in CountDownLatch.await for a latch that has 1 to go and"
                        + " that nobody counts down, and holds Object, for which a virtual thread"
                        + " waits at %s")
                    .formatted(stage.at(next)));
  }

  static final class Readers {
    static void upgrade(ReentrantReadWriteLock lock) {
      lock.readLock().lock();
      lock.writeLock().lock();
    }
  }

  @Test
  void nobody_knows_who_reads() {
    Stage stage = new Stage(folder, Readers.class);
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    Thread upgrading = stage.platform("reader", () -> Readers.upgrade(lock));
    Stage.until(() -> lock.hasQueuedThread(upgrading));

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .isEqualTo(
            START
                + "thread reader waits in ReentrantReadWriteLock.WriteLock.lock for"
                + " ReentrantReadWriteLock, owner unknown");
  }
}
