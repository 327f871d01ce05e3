package workshop.practice.turnstile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.wire.HostLost;
import workshop.practice.world.Desk;
import workshop.practice.world.GateState;
import workshop.practice.world.Outcome;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnstileLifeTest {
  private static final int MANY = 2_000;

  @Test
  void two_thousand_are_held_at_once() throws Exception {
    try (PracticeHost host = PracticeHost.start();
        Desk desk = host.openDesk("tile");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      desk.gate().hold();
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        String name = "tile " + i;
        all.add(threads.submit(() -> enters(desk, name)));
      }

      GateState state =
          await()
              .atMost(Duration.ofMinutes(1))
              .until(() -> desk.gate().state(), s -> s.held().size() == MANY);

      assertThat(state.mostInFlight()).isEqualTo(MANY);
      desk.gate().open();
      for (Future<Boolean> one : all) {
        assertThat(one.get()).isTrue();
      }
      assertThat(desk.log().operations())
          .hasSize(MANY)
          .allSatisfy(o -> assertThat(o.outcome()).isEqualTo(Outcome.ANSWERED));
    }
  }

  @Test
  void who_takes_turns_is_never_counted_as_more() throws Exception {
    int limit = 8;
    try (PracticeHost host = PracticeHost.start();
        Desk desk = host.openDesk("tile");
        var threads = Executors.newFixedThreadPool(limit)) {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        String name = "tile " + i;
        all.add(threads.submit(() -> enters(desk, name)));
      }
      for (Future<Boolean> one : all) {
        one.get();
      }

      assertThat(desk.log().mostInFlight()).isBetween(2, limit);
      assertThat(desk.gate().state())
          .extracting(GateState::arrived, GateState::ended, GateState::inFlight)
          .containsExactly((long) MANY, (long) MANY, 0);
    }
  }

  @Test
  void a_lost_host_is_told_in_words() {
    try (PracticeHost host = PracticeHost.start()) {
      Desk desk = host.openDesk("tile");
      desk.gate().hold();
      Passage passage = desk.turnstile().begin("tile", "");
      CompletableFuture<Void> held = passage.passLater();
      await().until(() -> desk.gate().state().held().size() == 1);

      ProcessHandle.of(host.pid()).orElseThrow().destroyForcibly();

      assertThatThrownBy(held::join).hasCauseInstanceOf(HostLost.class);
      assertThatThrownBy(passage::pass)
          .isInstanceOf(HostLost.class)
          .hasMessageMatching("the practice host's turnstile at 127.0.0.1:\\d+ is gone");
      assertThatCode(passage::close).doesNotThrowAnyException();
      assertThatThrownBy(() -> desk.turnstile().begin("late", "")).isInstanceOf(HostLost.class);
      await()
          .untilAsserted(
              () ->
                  assertThatThrownBy(() -> desk.turnstile().begin("late", ""))
                      .hasMessageStartingWith("nobody is there"));
    }
  }

  @Test
  void a_wrong_token_is_refused() throws Exception {
    try (PracticeHost host = PracticeHost.start();
        Desk desk = host.openDesk("tile");
        Socket stranger = new Socket(InetAddress.getLoopbackAddress(), desk.address().port())) {
      stranger.getOutputStream().write("0123456789abcdef\n".getBytes(StandardCharsets.US_ASCII));
      TurnstileAddress right = desk.address();
      TurnstileAddress wrong = new TurnstileAddress(right.port(), "f".repeat(32), right.world());
      TurnstileAddress steers =
          new TurnstileAddress(right.port(), host.address().token(), right.world());

      assertThat(stranger.getInputStream().read()).isEqualTo(-1);
      for (TurnstileAddress address : List.of(wrong, steers)) {
        assertThatThrownBy(() -> Turnstile.at(address).begin("tile", ""))
            .isInstanceOf(HostLost.class)
            .hasMessageEndingWith("does not know this token");
      }
      assertThat(desk.gate().state().arrived()).isZero();
    }
  }

  @Test
  void its_token_steers_nothing() {
    try (PracticeHost host = PracticeHost.start();
        Desk desk = host.openDesk("tile")) {
      var asSteering =
          new workshop.practice.world.HostAddress(host.address().port(), desk.address().token());

      assertThatThrownBy(() -> PracticeHost.attach(asSteering)).isInstanceOf(HostLost.class);
    }
  }

  @Test
  void an_address_fits_one_word_and_hides_its_token() {
    TurnstileAddress address = new TurnstileAddress(4711, "ab".repeat(16), "3");

    assertThat(TurnstileAddress.of(address.word())).isEqualTo(address);
    assertThat(TurnstileAddress.of("4711:abab:").world()).isEmpty();
    assertThat(address).hasToString("turnstile at 127.0.0.1:4711, world 3");
    assertThatThrownBy(() -> TurnstileAddress.of("4711"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean enters(Desk desk, String name) throws InterruptedException {
    try (Passage passage = desk.turnstile().enter(name, "")) {
      return passage != null;
    }
  }
}
