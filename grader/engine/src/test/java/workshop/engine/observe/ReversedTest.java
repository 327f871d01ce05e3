package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.facts.Observation;
import workshop.engine.facts.Round;
import workshop.practice.work.Unit;
import workshop.practice.world.Desk;
import workshop.practice.world.PracticeHost;

/// A run whose operations are let go from the last to the first. The classes of this test stand for
/// the participant's.
class ReversedTest {
  @TempDir Path scratch;
  private PracticeHost host;
  private Observer observer;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() throws Exception {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
    Path classes =
        Path.of(ReversedTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    observer = new Observer(scratch, classes, host, host.pid());
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void operations_end_from_the_last_name_to_the_first() throws Exception {
    List<String> ended = new CopyOnWriteArrayList<>();

    Observation seen;
    try (Desk desk = host.openDesk("unit")) {
      seen = observer.watchReversed(desk, 6, () -> work(5, ended));
    }

    assertThat(ended).containsExactly("unit 4", "unit 3", "unit 2", "unit 1", "unit 0");
    assertThat(seen.rounds()).extracting(Round::held).containsExactly(5, 4, 3, 2, 1);
  }

  @Test
  void who_has_fewer_threads_than_operations_gets_them_in_turn() throws Exception {
    List<String> ended = new CopyOnWriteArrayList<>();

    try (Desk desk = host.openDesk("unit")) {
      observer.watchReversed(desk, 6, () -> work(1, ended));
    }

    assertThat(ended).containsExactly("unit 0", "unit 1", "unit 2", "unit 3", "unit 4");
  }

  private static Void work(int threads, List<String> ended) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      IntStream.range(0, 5)
          .mapToObj(i -> "unit " + i)
          .forEach(name -> pool.execute(() -> Unit.run(name, "", () -> ended.add(name))));
    }
    return null;
  }
}
