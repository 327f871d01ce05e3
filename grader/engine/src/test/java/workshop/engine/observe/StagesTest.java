package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.facts.Observation;
import workshop.engine.judge.Judge;
import workshop.engine.judge.Model;
import workshop.engine.judge.Telling;
import workshop.practice.shop.ShopSpec;
import workshop.practice.work.Unit;
import workshop.practice.world.BookShop;
import workshop.practice.world.Desk;
import workshop.practice.world.PracticeHost;

/// A program of two stages in two worlds: pages are fetched asynchronously, each is then decoded on
/// a pool. The classes of this test stand for the participant's.
class StagesTest {
  private static final int PAGES = 12;

  @TempDir Path scratch;
  private PracticeHost host;
  private Observer observer;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() throws Exception {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
    Path classes =
        Path.of(StagesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    observer = new Observer(scratch, classes, host, host.pid());
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void each_stage_is_told_by_its_own_operations() throws Exception {
    Map<String, Observation> seen = watch(Map.of("request", PAGES + 1, "decode", 5));

    assertThat(model(seen.get("request"))).isEqualTo(Model.ASYNC);
    assertThat(model(seen.get("decode"))).isEqualTo(Model.THREADS);
    assertThat(seen.get("request").most()).isEqualTo(PAGES);
    assertThat(seen.get("decode").most()).isEqualTo(4);
    assertThat(seen.get("decode").unit()).isEqualTo("decode");
  }

  @Test
  void a_stage_that_never_came_is_not_judged() throws Exception {
    Map<String, Observation> seen = watch(Map.of("request", PAGES + 1, "upload", 5));

    assertThat(model(seen.get("request"))).isEqualTo(Model.ASYNC);
    assertThat(Judge.tell(seen.get("upload"))).isEmpty();
  }

  private Map<String, Observation> watch(Map<String, Integer> enough) throws Exception {
    try (BookShop shop = host.openShop(ShopSpec.of(1));
        Desk desk = host.openDesk("unit")) {
      return observer.watchStages(
          List.of(shop, desk), new LinkedHashMap<>(enough), false, () -> fetchAndDecode(shop));
    }
  }

  private static int fetchAndDecode(BookShop shop) {
    List<CompletableFuture<?>> pages = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient();
        ExecutorService decoders = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < PAGES; i++) {
        URI page = shop.uri("/page/" + i);
        pages.add(
            client
                .sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                .thenCompose(
                    response ->
                        CompletableFuture.supplyAsync(() -> decode(page.getPath()), decoders)));
      }
      CompletableFuture.allOf(pages.toArray(CompletableFuture[]::new)).join();
    }
    return pages.size();
  }

  private static int decode(String name) {
    return Unit.run(name, "decode", name::length);
  }

  private static Model model(Observation seen) {
    return Judge.tell(seen).map(Telling::model).orElseThrow();
  }
}
