package workshop.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.shop.ShopSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BehaviourTest {
  private static PracticeHost host;
  private BookShop shop;
  private Web web;
  private String path;

  @BeforeAll
  static void start() {
    host = PracticeHost.start();
  }

  @AfterAll
  static void end() {
    host.close();
  }

  @BeforeEach
  void open() {
    shop = host.openShop(ShopSpec.of(1));
    path = shop.books().getFirst().path();
    web = new Web();
  }

  @AfterEach
  void close() {
    web.close();
    shop.close();
  }

  @Test
  void a_reset_breaks_the_connection() {
    shop.behave(path, Behaviour.RESET);

    assertThatThrownBy(() -> web.get(shop.uri(path)))
        .isInstanceOf(IOException.class)
        .hasStackTraceContaining("reset");
    assertThat(shop.log().operations()).extracting(Operation::outcome).containsOnly(Outcome.RESET);
  }

  @Test
  void a_cut_ends_in_the_middle_of_the_body() {
    shop.behave(path, Behaviour.CUT);

    assertThatThrownBy(() -> web.get(shop.uri(path)))
        .isInstanceOf(IOException.class)
        .hasStackTraceContaining("EOF reached while reading");
    assertThat(shop.log().operations()).extracting(Operation::outcome).containsOnly(Outcome.CUT);
  }

  @Test
  void never_is_never() {
    shop.behave(path, Behaviour.NEVER);
    var answer = web.start(shop.uri(path));
    await().until(() -> shop.gate().state().arrived() == 1);

    assertThat(answer).isNotDone();
    assertThat(shop.gate().state())
        .extracting(GateState::inFlight, GateState::answering)
        .containsExactly(1, 0);
    web.close();
    await().until(() -> shop.gate().state().inFlight() == 0);
    assertThat(shop.log().operations().getFirst().outcome()).isEqualTo(Outcome.CLIENT_GONE);
  }

  @Test
  void a_stall_ends_when_the_client_leaves() {
    shop.behave(path, Behaviour.STALL);
    var answer = web.start(shop.uri(path));
    await().until(() -> shop.gate().state().arrived() == 1);
    await().until(() -> shop.gate().state().answering() == 0);

    assertThat(answer).isNotDone();
    assertThat(shop.gate().state().inFlight()).isEqualTo(1);
    answer.cancel(true);
    await().until(() -> shop.gate().state().inFlight() == 0);
    assertThat(shop.log().operations())
        .extracting(Operation::outcome)
        .containsOnly(Outcome.CLIENT_GONE);
  }

  @Test
  void garbled_text_is_whole_for_http_and_half_for_its_reader() throws Exception {
    String whole = web.get(shop.start()).body();
    shop.behave(shop.start().getRawPath(), Behaviour.GARBLED);

    HttpResponse<String> garbled = web.get(shop.start());

    assertThat(garbled.statusCode()).isEqualTo(200);
    assertThat(whole).startsWith(garbled.body()).hasSizeGreaterThan(garbled.body().length());
  }

  @Test
  void who_is_busy_may_say_when_to_come_again() throws Exception {
    shop.busy(path, 1, "Wed, 21 Oct 2099 07:28:00 GMT");

    HttpResponse<String> busy = web.get(shop.uri(path));
    HttpResponse<String> again = web.get(shop.uri(path));

    assertThat(busy.statusCode()).isEqualTo(503);
    assertThat(busy.headers().firstValue("Retry-After")).hasValue("Wed, 21 Oct 2099 07:28:00 GMT");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.headers().firstValue("Retry-After")).isEmpty();
  }

  @Test
  void a_trickle_is_whole_in_the_end() throws Exception {
    byte[] atOnce = web.bytes(shop.uri(path)).body();

    shop.behave(path, Behaviour.TRICKLE);
    byte[] slowly = web.bytes(shop.uri(path)).body();

    assertThat(slowly).isEqualTo(atOnce);
    assertThat(shop.log().operations())
        .extracting(Operation::outcome)
        .containsOnly(Outcome.ANSWERED);
  }

  @Test
  void a_server_error_is_503() throws Exception {
    shop.behave(path, Behaviour.SERVER_ERROR);

    assertThat(web.get(shop.uri(path)).statusCode()).isEqualTo(503);
    assertThat(shop.log().operations().getFirst().status()).isEqualTo(503);
  }

  @Test
  void only_the_first_tries_fail_when_so_told() throws Exception {
    shop.behave(path, Behaviour.SERVER_ERROR, 2);

    assertThat(web.get(shop.uri(path)).statusCode()).isEqualTo(503);
    assertThat(web.get(shop.start()).statusCode()).isEqualTo(200);
    assertThat(web.get(shop.uri(path)).statusCode()).isEqualTo(503);
    assertThat(web.get(shop.uri(path)).statusCode()).isEqualTo(200);
  }

  @Test
  void latency_delays_every_answer() throws Exception {
    shop.latency(Duration.ofMillis(30));

    web.get(shop.start());

    Operation operation = shop.log().operations().getFirst();
    assertThat(operation.endedNanos() - operation.arrivedNanos()).isGreaterThan(29_000_000L);
  }

  @Test
  void behind_a_closed_door_nobody_new_is_let_in() throws Exception {
    assertThat(web.get(shop.start()).statusCode()).isEqualTo(200);

    shop.closeDoor();

    assertThat(web.get(shop.start()).statusCode()).isEqualTo(200);
    try (Web stranger = new Web()) {
      assertThatThrownBy(() -> stranger.get(shop.start())).isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void head_has_no_body_and_post_is_not_allowed() throws Exception {
    var head = web.send(HttpRequest.newBuilder(shop.start()).HEAD().build());
    var post =
        web.send(
            HttpRequest.newBuilder(shop.start())
                .POST(HttpRequest.BodyPublishers.ofString("x".repeat(10_000)))
                .build());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("content-length").orElseThrow()).isPositive();
    assertThat(post.statusCode()).isEqualTo(405);
  }

  @Test
  void charset_and_status_come_as_the_shop_says() throws Exception {
    var old = web.bytes(shop.uri(shop.books().get(1).path()));

    assertThat(old.headers().firstValue("content-type")).hasValue("text/html; charset=ISO-8859-1");
    assertThat(new String(old.body(), StandardCharsets.ISO_8859_1))
        .contains(shop.books().get(1).title());
    assertThat(web.get(shop.dead().iterator().next()).statusCode()).isEqualTo(404);
  }
}
