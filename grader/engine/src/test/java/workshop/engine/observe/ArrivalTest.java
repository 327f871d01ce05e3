package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrivalTest {
  private static final Duration NEVER = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(100);

  @TempDir Path scratch;
  private PracticeHost host;
  private Observer observer;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() throws Exception {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
    Path classes =
        Path.of(ArrivalTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    observer = new Observer(scratch, classes, host, host.pid());
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void what_comes_is_waited_for_however_much_is_done_before() throws Exception {
    AtomicBoolean came = new AtomicBoolean();
    Thread works = Thread.ofPlatform().start(() -> came.set(sum() != 0));

    assertThat(observer.arrives(came::get, () -> 0, NEVER)).isTrue();
    works.join();
  }

  @Test
  void what_waits_for_the_one_that_stands_is_not_waited_for() throws Exception {
    CountDownLatch stands = new CountDownLatch(1);
    AtomicBoolean came = new AtomicBoolean();
    Thread waits = Thread.ofVirtual().start(() -> came.set(passes(stands)));

    assertThat(observer.arrives(came::get, () -> 0, NEVER)).isFalse();
    stands.countDown();
    waits.join();
    assertThat(came).isTrue();
  }

  @Test
  void what_only_spins_is_waited_for_no_longer_than_it_may() throws Exception {
    AtomicBoolean stands = new AtomicBoolean(true);
    Thread spins =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (stands.get()) {
                    Thread.onSpinWait();
                  }
                });

    assertThat(observer.arrives(() -> false, () -> 0, SHORT)).isFalse();
    stands.set(false);
    spins.join();
  }

  @Test
  void while_something_moves_it_is_waited_for() {
    AtomicInteger moves = new AtomicInteger();

    observer.arrives(() -> false, () -> Math.min(moves.incrementAndGet(), 100), NEVER);

    assertThat(moves).hasValueGreaterThan(104);
  }

  private static boolean passes(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static long sum() {
    long sum = 1;
    for (int i = 0; i < 100_000_000; i++) {
      sum = sum * 31 + i;
    }
    return sum;
  }
}
