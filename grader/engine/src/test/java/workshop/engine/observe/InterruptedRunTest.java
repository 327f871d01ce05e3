package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.work.Unit;
import workshop.practice.world.Desk;
import workshop.practice.world.GateState;
import workshop.practice.world.PracticeHost;

/// A run that is interrupted while four of its twelve operations are held. The classes of this test
/// stand for the participant's.
class InterruptedRunTest {
  private static final int THREADS = 4;

  @TempDir Path scratch;
  private PracticeHost host;
  private Observer observer;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() throws Exception {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
    Path classes =
        Path.of(
            InterruptedRunTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    observer = new Observer(scratch, classes, host, host.pid());
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void who_stops_its_threads_begins_nothing_more() {
    try (Desk desk = host.openDesk("unit")) {
      Throwable thrown = observer.interrupt(desk, THREADS, () -> work(true));

      assertThat(thrown).isInstanceOf(InterruptedException.class);
      assertThat(desk.gate().state())
          .extracting(GateState::arrived, GateState::inFlight)
          .containsExactly((long) THREADS, 0);
    }
  }

  @Test
  void who_only_waits_for_its_threads_goes_on_when_the_gate_opens() {
    try (Desk desk = host.openDesk("unit")) {
      Throwable thrown = observer.interrupt(desk, THREADS, () -> work(false));

      assertThat(thrown).isInstanceOf(InterruptedException.class);
      assertThat(desk.gate().state().ended()).isEqualTo(12);
    }
  }

  @Test
  void who_never_has_enough_in_flight_is_interrupted_when_nothing_moves() {
    try (Desk desk = host.openDesk("unit")) {
      Throwable thrown = observer.interrupt(desk, THREADS + 1, () -> work(true));

      assertThat(thrown).isInstanceOf(InterruptedException.class);
      assertThat(desk.gate().state().arrived()).isEqualTo(THREADS);
    }
  }

  @Test
  void who_returns_before_is_not_waited_for() {
    try (Desk desk = host.openDesk("unit")) {
      Throwable thrown = observer.interrupt(desk, THREADS, () -> 1);

      assertThat(thrown).isNull();
    }
  }

  private static int work(boolean stops) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Integer>> units =
          IntStream.range(0, 12)
              .mapToObj(i -> pool.submit(() -> Unit.run("unit " + i, "", () -> i)))
              .toList();
      try {
        int sum = 0;
        for (Future<Integer> unit : units) {
          sum += unit.get();
        }
        return sum;
      } catch (InterruptedException stop) {
        if (stops) {
          pool.shutdownNow();
        }
        throw stop;
      }
    }
  }
}
