package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.world.Behaviour;
import workshop.practice.world.GateState;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.QuoteApi;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettlingTest {
  private static final int EXCHANGES = 6;

  @TempDir Path scratch;
  private PracticeHost host;
  private Observer observer;
  private QuoteApi api;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() throws Exception {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
    Path classes =
        Path.of(SettlingTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    observer = new Observer(scratch, classes, host, host.pid());
    api = host.openQuotes(new MarketSpec(1, EXCHANGES));
    for (String symbol : api.market().symbols()) {
      api.behave(api.market().paths(symbol).getFirst(), Behaviour.NEVER);
    }
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void exchanges_that_are_given_up_are_seen_to_end() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<CompletableFuture<?>> asked = ask(client);

      asked.forEach(exchange -> exchange.cancel(true));
      GateState settled = observer.settled(api);

      assertThat(settled.inFlight()).isZero();
    }
  }

  @Test
  void exchanges_that_nobody_ends_are_not_waited_for() {
    HttpClient client = HttpClient.newHttpClient();
    try {
      List<CompletableFuture<?>> asked = ask(client);

      CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).cancel(true);
      GateState settled = observer.settled(api);

      assertThat(settled.inFlight()).isEqualTo(EXCHANGES);
    } finally {
      client.shutdownNow();
    }
  }

  @Test
  void a_world_that_nobody_asked_is_settled() {
    assertThat(observer.settled(api).arrived()).isZero();
  }

  private List<CompletableFuture<?>> ask(HttpClient client) {
    List<CompletableFuture<?>> asked = new ArrayList<>();
    for (String symbol : api.market().symbols()) {
      HttpRequest request = HttpRequest.newBuilder(api.start().resolve(symbol)).build();
      asked.add(client.sendAsync(request, BodyHandlers.discarding()));
    }
    return asked;
  }
}
