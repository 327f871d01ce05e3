package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Rest;
import workshop.practice.world.Desk;
import workshop.practice.world.PracticeHost;

/// The classes of this test stand for the participant's.
class StepwiseTest {
  @TempDir Path scratch;
  private PracticeHost host;
  private Observer observer;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() throws Exception {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
    Path classes =
        Path.of(StepwiseTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    observer = new Observer(scratch, classes, host, host.pid());
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void a_run_rests_where_it_is_held_and_ends_when_the_gate_is_opened() throws Exception {
    List<String> passed = new CopyOnWriteArrayList<>();
    try (Desk desk = host.openDesk("unit");
        Stepwise run = observer.stepwise(desk, () -> twice(desk, passed))) {
      assertThat(run.rest().end()).isEqualTo(Rest.End.QUIET);
      assertThat(passed).isEmpty();

      desk.gate().releaseAll();
      assertThat(run.rest().end()).isEqualTo(Rest.End.QUIET);
      assertThat(passed).containsExactly("unit 1");
      assertThat(run.isOver()).isFalse();

      run.finish();
    }
    assertThat(passed).containsExactly("unit 1", "unit 2");
  }

  @Test
  void an_interrupt_reaches_the_thread_of_the_work() throws Exception {
    try (Desk desk = host.openDesk("unit");
        Stepwise run = observer.stepwise(desk, () -> twice(desk, new CopyOnWriteArrayList<>()))) {
      run.rest();

      run.interrupt();

      assertThat(run.rest().end()).isEqualTo(Rest.End.CAME);
      assertThat(run.isOver()).isTrue();
      assertThatThrownBy(run::finish).isInstanceOf(InterruptedException.class);
    }
  }

  @Test
  void who_is_over_while_something_is_held_has_left_it_behind() throws Exception {
    CountDownLatch left = new CountDownLatch(1);
    try (Desk desk = host.openDesk("unit");
        Stepwise run = observer.stepwise(desk, () -> leave(desk, left))) {
      assertThat(run.rest().end()).isEqualTo(Rest.End.QUIET);
      assertThat(run.isOver()).isTrue();

      run.finish();
      left.await();
    }
  }

  @Test
  void a_program_that_spins_is_told_by_its_line() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (Desk desk = host.openDesk("unit");
        Stepwise run = observer.stepwise(desk, () -> spin(desk, over))) {
      Rest rest = run.rest();

      over.set(true);
      assertThat(rest.end()).isEqualTo(Rest.End.SPINNING);
      assertThat(rest.burntMillis()).isEqualTo(Quiet.CPU_CAP.toMillis());
      assertThat(rest.at()).isNotNull().extracting(CodePlace::method).isEqualTo("spin");
      run.finish();
    }
  }

  private static Void twice(Desk desk, List<String> passed) throws InterruptedException {
    for (String name : List.of("unit 1", "unit 2")) {
      desk.turnstile().enter(name, "").close();
      passed.add(name);
    }
    return null;
  }

  private static Void leave(Desk desk, CountDownLatch left) {
    Thread.ofVirtual()
        .start(
            () -> {
              desk.turnstile().begin("left", "").passLater().join();
              left.countDown();
            });
    return null;
  }

  private static Void spin(Desk desk, AtomicBoolean over) {
    Thread held = Thread.ofVirtual().start(() -> desk.turnstile().begin("one", "").passLater());
    while (!over.get() || held.isAlive()) {
      Thread.onSpinWait();
    }
    return null;
  }
}
