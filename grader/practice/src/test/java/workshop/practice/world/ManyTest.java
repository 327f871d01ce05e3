package workshop.practice.world;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.shop.ShopSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyTest {
  private static final int MANY = 5_000;

  @Test
  void five_thousand_are_held_at_once() throws Exception {
    List<SocketChannel> clients = new ArrayList<>();
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(1))) {
      shop.gate().hold();
      for (int i = 0; i < MANY; i++) {
        clients.add(asks(shop.start(), i));
      }

      GateState state =
          await()
              .atMost(Duration.ofMinutes(1))
              .until(() -> shop.gate().state(), s -> s.held().size() == MANY);

      assertThat(state.mostInFlight()).isEqualTo(MANY);
      shop.gate().open();
      for (SocketChannel client : clients) {
        assertThat(firstLine(client)).isEqualTo("HTTP/1.1 404 Not Found");
      }
      assertThat(shop.log().operations())
          .hasSize(MANY)
          .allSatisfy(o -> assertThat(o.outcome()).isEqualTo(Outcome.ANSWERED));
    } finally {
      for (SocketChannel client : clients) {
        client.close();
      }
    }
  }

  @Test
  void a_client_with_sixteen_in_flight_is_never_counted_as_seventeen() throws Exception {
    int limit = 16;
    Semaphore permits = new Semaphore(limit);
    AtomicInteger good = new AtomicInteger();
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(1));
        Web web = new Web();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> requests = new ArrayList<>();
      List<URI> pages = List.copyOf(shop.pages());
      for (int i = 0; i < 2_000; i++) {
        URI page = pages.get(i % pages.size());
        requests.add(
            threads.submit(
                () -> {
                  permits.acquire();
                  try {
                    good.addAndGet(web.get(page).statusCode() == 200 ? 1 : 0);
                  } finally {
                    permits.release();
                  }
                  return page;
                }));
      }
      for (Future<?> request : requests) {
        request.get();
      }

      assertThat(good).hasValue(2_000);
      assertThat(shop.log().mostInFlight()).isBetween(2, limit);
      assertThat(shop.gate().state())
          .extracting(GateState::arrived, GateState::ended, GateState::inFlight)
          .containsExactly(2_000L, 2_000L, 0);
    }
  }

  /// Closing one connection and asking on the next is one request at a time.
  @Test
  void a_client_that_gives_up_and_asks_again_is_never_counted_twice() throws Exception {
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(1))) {
      shop.gate().hold();

      for (int i = 0; i < 500; i++) {
        asks(shop.start(), i).close();
      }

      await().until(() -> shop.gate().state().inFlight() == 0);
      assertThat(shop.gate().state().mostInFlight()).isEqualTo(1);
    }
  }

  @Test
  void requests_that_do_not_wait_for_answers_are_answered_in_order() throws Exception {
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(1));
        SocketChannel client = asks(shop.start(), 1)) {
      client.write(ByteBuffer.wrap(request("/catalogue/page-1.html").getBytes(US_ASCII)));

      assertThat(firstLine(client)).isEqualTo("HTTP/1.1 404 Not Found");
      await().until(() -> shop.gate().state().ended() == 2);
      assertThat(shop.log().mostInFlight()).isEqualTo(1);
    }
  }

  private static SocketChannel asks(URI shop, int number) throws Exception {
    SocketChannel client =
        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), shop.getPort()));
    client.write(ByteBuffer.wrap(request("/nowhere/" + number).getBytes(US_ASCII)));
    return client;
  }

  private static String request(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
  }

  private static String firstLine(SocketChannel client) throws Exception {
    ByteBuffer some = ByteBuffer.allocate(22);
    while (some.hasRemaining() && client.read(some) >= 0) {
      // A response may come in parts.
    }
    return new String(some.array(), US_ASCII);
  }
}
