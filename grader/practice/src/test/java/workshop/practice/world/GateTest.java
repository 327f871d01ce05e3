package workshop.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.shop.ShopSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GateTest {
  private static PracticeHost host;
  private BookShop shop;
  private Web web;

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
    web = new Web();
  }

  @AfterEach
  void close() {
    web.close();
    shop.close();
  }

  @Test
  void an_open_gate_holds_nothing() throws Exception {
    assertThat(web.get(shop.start()).statusCode()).isEqualTo(200);

    Operation operation = shop.log().operations().getFirst();

    assertThat(operation.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(operation.status()).isEqualTo(200);
    assertThat(operation.heldNanos()).isEqualTo(-1);
    assertThat(operation.releasedNanos()).isEqualTo(-1);
    assertThat(operation.endedNanos()).isGreaterThanOrEqualTo(operation.arrivedNanos());
    assertThat(shop.gate().state())
        .extracting(GateState::arrived, GateState::ended, GateState::inFlight)
        .containsExactly(1L, 1L, 0);
  }

  @Test
  void a_held_operation_is_answered_when_it_is_released() {
    shop.gate().hold();
    var answer = web.start(shop.start());
    GateState state = held(1);
    HeldOperation operation = state.held().getFirst();

    assertThat(operation.name()).isEqualTo("/catalogue/page-1.html");
    assertThat(operation.id()).isEqualTo(1);
    assertThat(operation.clientPort()).isPositive();
    assertThat(answer).isNotDone();
    shop.gate().release(List.of(operation.id(), 4711L));

    assertThat(answer.join().statusCode()).isEqualTo(200);
    Operation past = shop.log().operations().getFirst();
    assertThat(past.heldNanos()).isGreaterThanOrEqualTo(past.arrivedNanos());
    assertThat(past.releasedNanos()).isGreaterThan(past.heldNanos());
    assertThat(past.endedNanos()).isGreaterThanOrEqualTo(past.releasedNanos());
  }

  @Test
  void what_arrives_after_a_release_is_held_again() {
    shop.gate().hold();
    var first = web.start(shop.start());
    held(1);

    shop.gate().releaseAll();
    first.join();
    var second = web.start(shop.start());
    held(1);
    shop.gate().open();

    assertThat(second.join().statusCode()).isEqualTo(200);
    assertThat(web.start(shop.start()).join().statusCode()).isEqualTo(200);
    assertThat(shop.log().mostInFlight()).isEqualTo(1);
  }

  @Test
  void everything_that_is_asked_at_once_is_held_at_once() {
    shop.gate().hold();
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    shop.pages().forEach(page -> answers.add(web.start(page)));
    int all = answers.size();

    GateState state = held(all);

    assertThat(state)
        .extracting(GateState::arrived, GateState::ended, GateState::answering, GateState::inFlight)
        .containsExactly((long) all, 0L, 0, all);
    assertThat(state.mostInFlight()).isEqualTo(all);
    assertThat(state.held()).extracting(HeldOperation::name).doesNotHaveDuplicates();
    assertThat(state.held()).extracting(HeldOperation::clientPort).doesNotHaveDuplicates();
    shop.gate().open();
    assertThat(answers).allSatisfy(a -> assertThat(a.join().statusCode()).isEqualTo(200));
    assertThat(shop.gate().state())
        .extracting(GateState::ended, GateState::answering, GateState::inFlight)
        .containsExactly((long) all, 0, 0);
  }

  @Test
  void a_client_that_leaves_is_held_no_more() {
    shop.gate().hold();
    web.start(shop.start());
    held(1);

    web.close();

    await().until(() -> shop.gate().state().held().isEmpty());
    assertThat(shop.log().operations())
        .extracting(Operation::outcome)
        .containsExactly(Outcome.CLIENT_GONE);
    assertThat(shop.gate().state().inFlight()).isZero();
  }

  @Test
  void names_are_raw_paths() throws Exception {
    web.get(shop.uri("/caf%C3%A9/x%20y?page=2"));

    assertThat(shop.log().operations())
        .extracting(Operation::name)
        .containsExactly("/caf%C3%A9/x%20y?page=2");
  }

  private GateState held(int count) {
    return await().until(() -> shop.gate().state(), state -> state.held().size() == count);
  }
}
