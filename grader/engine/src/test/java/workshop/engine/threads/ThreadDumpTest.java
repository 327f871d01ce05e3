package workshop.engine.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ThreadDumpTest {
  private final Waiting waiting = new Waiting();
  private final CountDownLatch latch = new CountDownLatch(1);
  private final Object monitor = new Object();

  @TempDir private Path folder;

  @AfterEach
  void let_go() throws InterruptedException {
    waiting.letGo();
  }

  @Test
  void a_platform_thread_that_waits_is_seen_with_what_it_waits_for() {
    Thread thread = waiting.platform(Thread.State.WAITING, () -> Waiting.onLatch(latch));

    DumpedThread seen = Waiting.seen(thread, folder);

    assertThat(seen.name()).isEqualTo("waiting");
    assertThat(seen.virtual()).isFalse();
    assertThat(seen.state()).isEqualTo("WAITING");
    assertThat(seen.blocked()).isTrue();
    assertThat(seen.waitsFor()).startsWith("java.util.concurrent.CountDownLatch$Sync@");
    assertThat(seen.owns()).isEmpty();
    assertThat(seen.stack()).anyMatch(frame -> frame.is(Waiting.class.getName(), "onLatch"));
  }

  @Test
  void a_virtual_thread_that_waits_is_seen_as_well() {
    Thread thread = waiting.virtual(Thread.State.WAITING, () -> Waiting.onLatch(latch));

    DumpedThread seen = Waiting.seen(thread, folder);

    assertThat(seen.virtual()).isTrue();
    assertThat(seen.state()).isEqualTo("WAITING");
    assertThat(seen.blocked()).isTrue();
    assertThat(seen.waitsFor()).startsWith("java.util.concurrent.CountDownLatch$Sync@");
    assertThat(seen.stack()).anyMatch(frame -> frame.is(Waiting.class.getName(), "onLatch"));
  }

  @Test
  void who_waits_for_a_monitor_and_who_owns_it_show_the_same_object() {
    Thread owner =
        waiting.platform(Thread.State.WAITING, () -> Waiting.withMonitor(monitor, latch));
    Thread platform = waiting.platform(Thread.State.BLOCKED, () -> Waiting.forMonitor(monitor));
    Thread virtual = waiting.virtual(Thread.State.BLOCKED, () -> Waiting.forMonitor(monitor));

    String lock = Waiting.seen(platform, folder).waitsFor();

    assertThat(lock).startsWith("java.lang.Object@");
    assertThat(Waiting.seen(owner, folder).owns()).containsExactly(lock);
    assertThat(Waiting.seen(virtual, folder).waitsFor()).isEqualTo(lock);
    assertThat(Waiting.seen(virtual, folder).blocked()).isTrue();
    latch.countDown();
  }

  @Test
  void a_wait_keeps_its_mark_and_another_wait_has_another() {
    Semaphore first = new Semaphore(0);
    Semaphore second = new Semaphore(0);
    Thread thread =
        waiting.platform(
            Thread.State.WAITING,
            () -> {
              first.acquire();
              second.acquire();
            });

    DumpedThread before = Waiting.seen(thread, folder);
    DumpedThread again = Waiting.seen(thread, folder);
    first.release();
    Waiting.until(second::hasQueuedThreads);
    Waiting.awaitState(thread, Thread.State.WAITING);
    DumpedThread after = Waiting.seen(thread, folder);

    assertThat(again.mark()).isEqualTo(before.mark());
    assertThat(after.mark()).isNotEqualTo(before.mark());
  }

  @Test
  void a_thread_asleep_is_blocked_and_timed() {
    DumpedThread seen =
        Waiting.seen(waiting.platform(Thread.State.TIMED_WAITING, Waiting::asleep), folder);

    assertThat(seen.blocked()).isTrue();
    assertThat(seen.timed()).isTrue();
    assertThat(seen.waitsFor()).isEmpty();
  }

  @Test
  void a_thread_in_a_native_wait_is_blocked_though_its_state_says_running() {
    Thread thread = waiting.platform(Thread.State.RUNNABLE, Waiting::inSelect);

    Waiting.until(() -> Waiting.seen(thread, folder).blocked());

    assertThat(Waiting.seen(thread, folder).state()).isEqualTo("RUNNABLE");
  }

  @Test
  void the_thread_that_looks_runs() {
    DumpedThread seen = Waiting.seen(Thread.currentThread(), folder);

    assertThat(seen.blocked()).isFalse();
    assertThat(seen.timed()).isFalse();
  }

  @Test
  void a_thread_that_has_ended_is_not_there() throws InterruptedException {
    Thread thread = Thread.ofPlatform().start(() -> {});
    thread.join();

    assertThat(ThreadDump.take(folder).thread(thread.threadId())).isEmpty();
  }

  @Test
  void no_file_is_left_behind() {
    assertThat(ThreadDump.take(folder).threads()).isNotEmpty();

    assertThat(folder).isEmptyDirectory();
  }
}
