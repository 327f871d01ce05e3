package workshop.engine.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TimersTest {
  private static final long HOUR_MILLIS = TimeUnit.HOURS.toMillis(1);

  private static final List<Frame> DELAYED =
      List.of(
          new Frame(
              "java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue",
              "take",
              "",
              0,
              false));

  private final Timers timers = new Timers(new StackReader(Waiting.CLASSES));
  private final Waiting waiting = new Waiting();

  @TempDir private Path folder;

  @AfterEach
  void let_go() throws InterruptedException {
    waiting.letGo();
  }

  @Test
  void a_participant_asleep_on_a_platform_thread_paces() {
    waiting.platform(Thread.State.TIMED_WAITING, Waiting::asleep);

    assertThat(pending()).anyMatch(line -> line.contains("method=asleep"));
  }

  @Test
  void a_participant_asleep_on_a_virtual_thread_paces() {
    waiting.virtual(Thread.State.TIMED_WAITING, Waiting::asleep);

    assertThat(pending()).anyMatch(line -> line.contains("method=asleep"));
  }

  @Test
  void two_asleep_at_one_line_are_two_timers() {
    waiting.virtual(Thread.State.TIMED_WAITING, Waiting::asleep);
    waiting.virtual(Thread.State.TIMED_WAITING, Waiting::asleep);

    assertThat(pending()).filteredOn(line -> line.contains("method=asleep")).hasSize(2);
  }

  @Test
  void the_housekeeper_of_a_connection_pool_paces_nothing() {
    String name = "HikariPool-7:housekeeper";
    DumpedThread housekeeper =
        new DumpedThread(7, name, false, "TIMED_WAITING", "", "", List.of(), DELAYED, false);
    DumpedThread other =
        new DumpedThread(8, "ticker", false, "TIMED_WAITING", "", "", List.of(), DELAYED, false);

    assertThat(timers.pending(ThreadDump.of(List.of(housekeeper, other))))
        .containsExactly("ticker#8");
  }

  @Test
  void a_deadline_paces_nothing() {
    waiting.platform(Thread.State.TIMED_WAITING, Waiting::forAnAnswerWithDeadline);

    assertThat(pending()).noneMatch(line -> line.contains("Waiting"));
    assertThat(timers.deadlines(ThreadDump.take(folder)))
        .anyMatch(line -> line.contains("method=forAnAnswerWithDeadline"));
  }

  @Test
  void who_sleeps_has_no_deadline() {
    waiting.platform(Thread.State.TIMED_WAITING, Waiting::asleep);

    assertThat(timers.deadlines(ThreadDump.take(folder)))
        .noneMatch(line -> line.contains("method=asleep"));
  }

  @Test
  void a_wait_without_an_end_paces_nothing() {
    CountDownLatch latch = new CountDownLatch(1);
    waiting.platform(Thread.State.WAITING, () -> Waiting.onLatch(latch));

    assertThat(pending()).noneMatch(line -> line.contains("Waiting"));
  }

  @Test
  void somebody_else_asleep_paces_nothing() {
    Thread thread = waiting.platform(Thread.State.TIMED_WAITING, Waiting::asleep);
    Timers others = new Timers(new StackReader(ParticipantClasses.of("shop.Scraper")));

    assertThat(others.pending(ThreadDump.take(folder)))
        .doesNotContain(name(thread))
        .noneMatch(line -> line.contains("Waiting"));
  }

  @Test
  void what_only_wakes_virtual_threads_paces_nothing() {
    waiting.virtual(Thread.State.TIMED_WAITING, Waiting::forAnAnswerWithDeadline);
    Thread scheduler = thread("ForkJoinPool-1-delayScheduler");
    Waiting.awaitState(scheduler, Thread.State.TIMED_WAITING);

    assertThat(pending()).doesNotContain(name(scheduler));
  }

  @Test
  void a_scheduled_pool_paces_once_something_is_scheduled() {
    CompletableFuture<Thread> worker = new CompletableFuture<>();
    try (ScheduledThreadPoolExecutor pool =
        new ScheduledThreadPoolExecutor(
            1, task -> completed(worker, Thread.ofPlatform().daemon().unstarted(task)))) {
      pool.prestartAllCoreThreads();
      Waiting.awaitState(worker.join(), Thread.State.WAITING);
      assertThat(pending()).doesNotContain(name(worker.join()));

      pool.schedule(() -> {}, 1, TimeUnit.HOURS);
      Waiting.awaitState(worker.join(), Thread.State.TIMED_WAITING);

      assertThat(pending()).contains(name(worker.join()));
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

    Set<String> pending = pending();

    timer.cancel();
    assertThat(pending).contains(name(worker.join()));
  }

  @Test
  void the_delay_scheduler_of_the_common_pool_paces() {
    CompletableFuture<String> late = new CompletableFuture<>();
    late.completeOnTimeout("", 1, TimeUnit.HOURS);
    Thread scheduler = thread("ForkJoinPool.commonPool-delayScheduler");
    Waiting.awaitState(scheduler, Thread.State.TIMED_WAITING);

    Set<String> pending = pending();

    late.complete("");
    assertThat(pending).contains(name(scheduler));
  }

  private Set<String> pending() {
    return timers.pending(ThreadDump.take(folder));
  }

  /// A thread without a line of the participant's, as it is told.
  private static String name(Thread thread) {
    return thread.getName() + "#" + thread.threadId();
  }

  private static Thread completed(CompletableFuture<Thread> worker, Thread thread) {
    worker.complete(thread);
    return thread;
  }

  private static Thread thread(String name) {
    AtomicReference<Thread> found = new AtomicReference<>();
    Waiting.until(
        () -> {
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().equals(name))
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
