package workshop.engine.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TimersTest {
  private static final long HOUR_MILLIS = TimeUnit.HOURS.toMillis(1);

  private final Timers timers = new Timers(new StackReader(Waiting.CLASSES));
  private final Waiting waiting = new Waiting();

  @TempDir private Path folder;

  @AfterEach
  void let_go() throws InterruptedException {
    waiting.letGo();
  }

  @Test
  void a_participant_asleep_paces() {
    Thread platform = waiting.platform(Thread.State.TIMED_WAITING, Waiting::asleep);
    Thread virtual = waiting.virtual(Thread.State.TIMED_WAITING, Waiting::asleep);

    assertThat(pending(TimersTest::nobody)).contains(platform.threadId(), virtual.threadId());
  }

  @Test
  void one_asleep_while_its_own_operation_is_held_polls_for_it() {
    Thread thread = waiting.platform(Thread.State.TIMED_WAITING, Waiting::asleep);

    assertThat(pending(id -> id == thread.threadId())).doesNotContain(thread.threadId());
  }

  @Test
  void a_deadline_paces_nothing() {
    Thread thread = waiting.platform(Thread.State.TIMED_WAITING, Waiting::forAnAnswerWithDeadline);

    assertThat(pending(TimersTest::nobody)).doesNotContain(thread.threadId());
  }

  @Test
  void a_wait_without_an_end_paces_nothing() {
    CountDownLatch latch = new CountDownLatch(1);
    Thread thread = waiting.platform(Thread.State.WAITING, () -> Waiting.onLatch(latch));

    assertThat(pending(TimersTest::nobody)).doesNotContain(thread.threadId());
  }

  @Test
  void somebody_else_asleep_paces_nothing() {
    Thread thread = waiting.platform(Thread.State.TIMED_WAITING, Waiting::asleep);
    Timers others = new Timers(new StackReader(ParticipantClasses.of("shop.Scraper")));

    assertThat(others.pending(ThreadDump.take(folder), TimersTest::nobody))
        .doesNotContain(thread.threadId());
  }

  @Test
  void a_scheduled_pool_paces_once_something_is_scheduled() {
    CompletableFuture<Thread> worker = new CompletableFuture<>();
    try (ScheduledThreadPoolExecutor pool =
        new ScheduledThreadPoolExecutor(
            1, task -> completed(worker, Thread.ofPlatform().daemon().unstarted(task)))) {
      pool.prestartAllCoreThreads();
      Waiting.awaitState(worker.join(), Thread.State.WAITING);
      assertThat(pending(TimersTest::nobody)).doesNotContain(worker.join().threadId());

      pool.schedule(() -> {}, 1, TimeUnit.HOURS);
      Waiting.awaitState(worker.join(), Thread.State.TIMED_WAITING);

      assertThat(pending(TimersTest::nobody)).contains(worker.join().threadId());
      pool.shutdownNow();
    }
  }

  @Test
  void a_timer_paces() {
    CompletableFuture<Thread> worker = new CompletableFuture<>();
    Timer timer = new Timer(true);
    timer.schedule(task(() -> worker.complete(Thread.currentThread())), 0);
    timer.schedule(task(() -> {}), HOUR_MILLIS);
    Waiting.awaitState(worker.join(), Thread.State.TIMED_WAITING);

    Set<Long> pending = pending(TimersTest::nobody);

    timer.cancel();
    assertThat(pending).contains(worker.join().threadId());
  }

  @Test
  void the_delay_scheduler_of_the_common_pool_paces() {
    CompletableFuture<String> late = new CompletableFuture<>();
    late.completeOnTimeout("", 1, TimeUnit.HOURS);
    Thread scheduler = delayScheduler();
    Waiting.awaitState(scheduler, Thread.State.TIMED_WAITING);

    Set<Long> pending = pending(TimersTest::nobody);

    late.complete("");
    assertThat(pending).contains(scheduler.threadId());
  }

  private Set<Long> pending(LongPredicate polls) {
    return timers.pending(ThreadDump.take(folder), polls);
  }

  private static boolean nobody(long id) {
    return false;
  }

  private static Thread completed(CompletableFuture<Thread> worker, Thread thread) {
    worker.complete(thread);
    return thread;
  }

  private static Thread delayScheduler() {
    AtomicReference<Thread> found = new AtomicReference<>();
    Waiting.until(
        () -> {
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().endsWith("delayScheduler"))
              .forEach(found::set);
          return found.get() != null;
        });
    return found.get();
  }

  private static TimerTask task(Runnable code) {
    return new TimerTask() {
      @Override
      public void run() {
        code.run();
      }
    };
  }
}
