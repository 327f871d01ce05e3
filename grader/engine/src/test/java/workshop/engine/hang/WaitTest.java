package workshop.engine.hang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.finding.Finding;

/// One kind of wait each that nobody ends. Every test has a class of the participant's of its own,
/// because the threads stay.
@Timeout(60)
class WaitTest {
  private static final String START = "nothing moves any more: ";

  @TempDir Path folder;

  static final class Notified {
    @SuppressWarnings("WaitNotInLoop") // the mistake that is shown
    static void await(Object condition) throws InterruptedException {
      synchronized (condition) {
        condition.wait();
      }
    }
  }

  @Test
  void a_notify_that_was_lost() {
    Stage stage = new Stage(folder, Notified.class);
    Object condition = new Object();
    synchronized (condition) {
      condition.notifyAll(); // nobody waits yet
    }
    Thread reader = stage.platform("reader", () -> Notified.await(condition));

    Finding told = stage.toldOnceAll(Thread.State.WAITING);

    assertThat(told.saw())
        .isEqualTo(
            START
                + "thread reader waits in Object.wait for a notify, and no thread is left to send"
                + " it");
    assertThat(told.where()).isNotNull();
    assertThat(told.where().link()).isEqualTo(stage.at(reader));
    assertThat(told.tryThis())
        .isEqualTo(
            "look at the condition in a loop before you wait, and notify after every change of it");
  }

  static final class Signalled {
    @SuppressWarnings("WaitNotInLoop") // the mistake that is shown
    static void await(ReentrantLock lock, Condition condition) throws InterruptedException {
      lock.lock();
      try {
        condition.await();
      } finally {
        lock.unlock();
      }
    }
  }

  @Test
  void a_signal_that_was_lost_for_two_virtual_threads() {
    Stage stage = new Stage(folder, Signalled.class);
    ReentrantLock lock = new ReentrantLock();
    Condition condition = lock.newCondition();
    Thread one = stage.virtual(() -> Signalled.await(lock, condition));
    Thread two = stage.virtual(() -> Signalled.await(lock, condition));
    Stage.until(
        () -> {
          lock.lock();
          try {
            return lock.getWaitQueueLength(condition) == 2;
          } finally {
            lock.unlock();
          }
        });

    Finding told = stage.toldOnceAll(Thread.State.WAITING);

    assertThat(told.saw())
        .isEqualTo(
            START
                + ("2 threads wait in AbstractQueuedSynchronizer.ConditionObject.await for a"
                        + " signal, and no thread is left to send it: virtual thread 1 at %s,"
                        + " virtual thread 2 at %s")
                    .formatted(stage.at(one), stage.at(two)));
  }

  static final class Futures {
    static void await(CompletableFuture<String> future) {
      future.join();
    }
  }

  @Test
  void a_future_that_nobody_completes() {
    Stage stage = new Stage(folder, Futures.class);
    CompletableFuture<String> future = new CompletableFuture<>();
    for (int i = 0; i < 5; i++) {
      stage.platform("t" + i, () -> Futures.await(future));
    }

    Finding told = stage.toldOnceAll(Thread.State.WAITING);

    assertThat(told.saw())
        .startsWith(
            START
                + "5 threads wait in CompletableFuture.join for a future that nobody completes:"
                + " thread t0 at WaitTest.java:")
        .endsWith(" and 2 more");
    assertThat(told.tryThis())
        .isEqualTo(
            "follow every way to its completion: one fails, returns early or was never started");
    assertThat(stage.told(1).saw())
        .as("with a request in flight it may be waiting for that")
        .isEqualTo(
            START
                + "thread t0 waits in CompletableFuture.join, and 4 more threads wait; 1 request is"
                + " still waiting for an answer");
  }

  static final class Completions {
    static void await(CompletionService<String> tasks) throws InterruptedException {
      tasks.take();
    }
  }

  @Test
  void the_next_of_several_tasks_that_never_ends() {
    Stage stage = new Stage(folder, Completions.class);
    CompletionService<String> tasks = new ExecutorCompletionService<>(task -> {});
    tasks.submit(() -> "never run");
    stage.platform("caller", () -> Completions.await(tasks));

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .isEqualTo(
            START
                + "thread caller waits in ExecutorCompletionService.take for a future that nobody"
                + " completes");
  }

  static final class Writer {
    static void put(BlockingQueue<String> queue) throws InterruptedException {
      queue.put("one");
      queue.put("more");
    }
  }

  @Test
  void a_full_queue_that_nobody_reads() {
    Stage stage = new Stage(folder, Writer.class);
    stage.platform("writer", () -> Writer.put(new ArrayBlockingQueue<>(1)));

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .isEqualTo(
            START
                + "thread writer waits in ArrayBlockingQueue.put to put into a queue that is full"
                + " and that nobody reads");
  }

  static final class Handover {
    static void put(BlockingQueue<String> queue) throws InterruptedException {
      queue.put("one");
    }
  }

  @Test
  void a_handover_that_nobody_takes() {
    Stage stage = new Stage(folder, Handover.class);
    stage.virtual(() -> Handover.put(new SynchronousQueue<>()));

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .isEqualTo(
            START
                + "a virtual thread waits in SynchronousQueue.put to put into a queue that is full"
                + " and that nobody reads");
  }

  static final class Reader {
    static void take(BlockingQueue<String> queue) throws InterruptedException {
      queue.take();
    }
  }

  @Test
  void an_empty_queue_that_nobody_fills() {
    Stage stage = new Stage(folder, Reader.class);
    stage.platform("reader", () -> Reader.take(new LinkedBlockingQueue<>()));

    Finding told = stage.toldOnceAll(Thread.State.WAITING);

    assertThat(told.saw())
        .isEqualTo(
            START
                + "thread reader waits in LinkedBlockingQueue.take to take from a queue that is"
                + " empty and that nobody fills");
    assertThat(told.tryThis()).isEqualTo("tell the reader when nothing more will come");
  }

  static final class Crew {
    static void await(CountDownLatch latch) throws InterruptedException {
      latch.await();
    }

    static void join(Thread other) throws InterruptedException {
      other.join();
    }

    static void take(List<BlockingQueue<String>> queues) throws InterruptedException {
      queues.getFirst().take();
    }
  }

  @Test
  void the_cause_is_told_and_the_consequences_are_counted() {
    Stage stage = new Stage(folder, Crew.class);
    Thread worker = stage.platform("worker", () -> Crew.await(new CountDownLatch(1)));
    stage.platform("joins", () -> Crew.join(worker));
    stage.platform("takes", () -> Crew.take(List.of(new LinkedBlockingQueue<>())));

    assertThat(stage.toldOnceAll(Thread.State.WAITING).saw())
        .isEqualTo(
            START
                + "thread worker waits in CountDownLatch.await for a latch that has 1 to go and"
                + " that nobody counts down, and 2 more threads wait");
  }
}
