package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.facts.Observation;
import workshop.engine.judge.Judge;
import workshop.engine.judge.Model;
import workshop.engine.judge.Verdict;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// An observer that cannot write its dumps: whatever it is asked, it lets the work run and tells
/// nothing.
class BlindObserverTest {
  @TempDir Path folder;
  private PracticeHost host;
  private Observer observer;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() throws Exception {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path noFolder = Files.createFile(folder.resolve("scratch"));
    observer = new Observer(noFolder, classes, host, host.pid());
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void it_runs_the_work_against_an_open_gate_and_tells_no_model() throws Exception {
    AtomicInteger read = new AtomicInteger();
    try (BookShop shop = host.openShop(ShopSpec.of(1))) {
      Observation seen =
          observer.watch(
              shop,
              17,
              false,
              () -> {
                try (var body = shop.start().toURL().openStream()) {
                  return read.addAndGet(body.readAllBytes().length);
                }
              });

      assertThat(read.get()).isPositive();
      assertThat(Judge.tell(seen)).isEmpty();
      assertThat(Judge.model(seen, Model.ASYNC))
          .isEqualTo(
              new Verdict.NotObserved(
                  "the observer could not see what threads wait for (thread dump)"));
      assertThat(Judge.limit(seen, 16)).isInstanceOf(Verdict.NotObserved.class);
      assertThat(Judge.callbacks(seen)).isInstanceOf(Verdict.NotObserved.class);
    }
  }

  @Test
  void it_tells_nothing_of_any_stage() throws Exception {
    try (BookShop shop = host.openShop(ShopSpec.of(1))) {
      Map<String, Observation> seen =
          observer.watchStages(List.of(shop), Map.of("request", 17), false, () -> 1);

      assertThat(Judge.model(seen.get("request"), Model.ASYNC))
          .isInstanceOf(Verdict.NotObserved.class);
    }
  }
}
