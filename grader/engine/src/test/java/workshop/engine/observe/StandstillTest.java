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
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Rest;
import workshop.practice.world.PracticeHost;

/// The classes of this test stand for the participant's.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandstillTest {
  private static final Duration SHORT = Duration.ofMillis(20);

  @TempDir Path scratch;
  private PracticeHost host;
  private Observer observer;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() throws Exception {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
    Path classes =
        Path.of(StandstillTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    observer = new Observer(scratch, classes, host, host.pid());
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void what_comes_ends_the_wait() {
    AtomicInteger looks = new AtomicInteger();

    Rest rest = observer.until(() -> looks.incrementAndGet() == 3, () -> "still");

    assertThat(rest.end()).isEqualTo(Rest.End.CAME);
    assertThat(looks).hasValue(3);
  }

  @Test
  void what_never_comes_is_told_when_nothing_moves_any_more() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Thread waits = Thread.ofPlatform().start(() -> await(never));

    Rest rest = observer.until(() -> false, () -> "still");

    assertThat(rest.end()).isEqualTo(Rest.End.QUIET);
    never.countDown();
    waits.join();
  }

  @Test
  void while_something_moves_nothing_is_quiet() {
    AtomicInteger moves = new AtomicInteger();

    observer.quiet(() -> Math.min(moves.incrementAndGet(), 100), SHORT);

    assertThat(moves).hasValueGreaterThan(104);
  }

  @Test
  void a_program_that_spins_is_told_by_its_line() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    Thread spinner = Thread.ofPlatform().start(() -> spin(over));

    Rest rest = observer.quiet(() -> "still", SHORT.multipliedBy(20));

    over.set(true);
    spinner.join();
    assertThat(rest.end()).isEqualTo(Rest.End.SPINNING);
    assertThat(rest.burntMillis()).isEqualTo(Quiet.CPU_CAP.toMillis());
    assertThat(rest.at()).isNotNull().extracting(CodePlace::method).isEqualTo("spin");
  }

  private static void spin(AtomicBoolean over) {
    while (!over.get()) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
