package workshop.engine.hang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Latches, barriers and the like that never open. Every test has a class of the participant's of
/// its own, because the threads stay.
@Timeout(60)
class MeetingTest {
  private static final String START = "nothing moves any more: ";

  @TempDir Path folder;

  static final class Latched {
    static void await(CountDownLatch latch) throws InterruptedException {
      latch.await();
    }
  }

  @Test
  void a_latch_with_what_it_has_to_go() {
    Stage stage = new Stage(folder, Latched.class);
    CountDownLatch latch = new CountDownLatch(3);
    latch.countDown();
    stage.virtual(() -> Latched.await(latch));

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .isEqualTo(
            START
                + "a virtual thread waits in CountDownLatch.await for a latch that has 2 to go and"
                + " that nobody counts down");
  }

  static final class Barred {
    static void await(CyclicBarrier barrier) throws Exception {
      barrier.await();
    }
  }

  @Test
  void a_barrier_with_who_came() {
    Stage stage = new Stage(folder, Barred.class);
    CyclicBarrier barrier = new CyclicBarrier(3);
    stage.platform("first", () -> Barred.await(barrier));
    stage.platform("second", () -> Barred.await(barrier));
    Stage.until(() -> barrier.getNumberWaiting() == 2);

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .startsWith(
            START
                + "2 threads wait in CyclicBarrier.await for a barrier of 3 to which only 2 came:"
                + " thread first at ");
  }

  static final class Phased {
    static void await(Phaser phaser) {
      phaser.arriveAndAwaitAdvance();
    }
  }

  @Test
  void a_phaser() {
    Stage stage = new Stage(folder, Phased.class);
    Phaser phaser = new Phaser(2);
    stage.platform("one", () -> Phased.await(phaser));

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .isEqualTo(
            START
                + "thread one waits in Phaser.arriveAndAwaitAdvance for a phaser at which not"
                + " everybody arrives");
  }

  static final class Permitted {
    static void acquire(Semaphore semaphore) throws InterruptedException {
      semaphore.acquire(2);
    }
  }

  @Test
  void a_semaphore_with_what_it_has_left() {
    Stage stage = new Stage(folder, Permitted.class);
    stage.platform("asker", () -> Permitted.acquire(new Semaphore(1)));

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .isEqualTo(
            START
                + "thread asker waits in Semaphore.acquire for permits of a semaphore that has 1"
                + " left, and nobody releases any");
  }

  static final class Exchanging {
    static void exchange(Exchanger<String> exchanger) throws InterruptedException {
      exchanger.exchange("mine");
    }
  }

  @Test
  void an_exchange_without_a_partner() {
    Stage stage = new Stage(folder, Exchanging.class);
    stage.platform("alone", () -> Exchanging.exchange(new Exchanger<>()));

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .isEqualTo(
            START + "thread alone waits in Exchanger.exchange for a partner that does not come");
  }
}
