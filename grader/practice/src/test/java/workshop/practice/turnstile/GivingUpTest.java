package workshop.practice.turnstile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workshop.practice.world.Desk;
import workshop.practice.world.GateState;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.Outcome;
import workshop.practice.world.PracticeHost;

/// Whoever waits at the gate can be called away: by an interrupt, by closing, by the end of the
/// world.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingUpTest {
  private static PracticeHost host;
  private Desk desk;

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
    desk = host.openDesk("tile");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void who_is_interrupted_gives_up_and_leaves_the_others_alone(boolean virtual) throws Exception {
    desk.gate().hold();
    FutureTask<Boolean> stays = enters("stays");
    run(stays, virtual);
    held(1);
    FutureTask<Boolean> enters = enters("leaves");
    Thread leaves = run(enters, virtual);
    held(2);

    leaves.interrupt();

    assertThatThrownBy(enters::get).hasCauseInstanceOf(InterruptedException.class);
    assertThat(desk.gate().state().held()).extracting(HeldOperation::name).containsExactly("stays");
    assertThat(desk.log().operations().get(1).outcome()).isEqualTo(Outcome.CLIENT_GONE);
    desk.gate().open();
    assertThat(stays.get()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void an_interrupted_thread_can_close_and_keeps_its_interrupt(boolean virtual) throws Exception {
    FutureTask<Boolean> closes =
        new FutureTask<>(
            () -> {
              Passage passage = desk.turnstile().enter("tile", "");
              Thread.currentThread().interrupt();
              passage.close();
              return Thread.interrupted();
            });
    run(closes, virtual);

    assertThat(closes.get()).isTrue();
    assertThat(desk.gate().state().inFlight()).isZero();
    desk.turnstile().enter("another", "").close();
    assertThat(desk.gate().state().ended()).isEqualTo(2);
  }

  @Test
  void a_closed_passage_wakes_who_waits_for_it() {
    desk.gate().hold();
    Passage passage = desk.turnstile().begin("tile", "");
    FutureTask<Boolean> passes = new FutureTask<>(() -> passes(passage));
    run(passes, true);
    CompletableFuture<Void> later = passage.passLater();
    held(1);

    passage.close();
    passage.close();

    assertThatThrownBy(passes::get).hasCauseInstanceOf(CancellationException.class);
    assertThat(later).isCompletedExceptionally();
    assertThat(desk.gate().state().held()).isEmpty();
  }

  @Test
  void what_follows_later_may_close_but_not_wait() {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Passage passage = desk.turnstile().begin("file " + i, "");
      all.add(passage.passLater().thenRun(passage::close));
    }
    all.forEach(CompletableFuture::join);
    desk.gate().hold();
    Passage passage = desk.turnstile().begin("last", "");
    CompletableFuture<Boolean> waits =
        passage.passLater().thenApply(nothing -> entersUnchecked("never"));
    held(1);

    desk.gate().open();

    assertThatThrownBy(waits::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("use another thread");
    passage.close();
    assertThat(desk.log().operations()).noneMatch(o -> o.outcome() == Outcome.OPEN);
  }

  @Test
  void a_closed_world_lets_nobody_through() {
    desk.gate().hold();
    FutureTask<Boolean> enters = enters("tile");
    run(enters, false);
    held(1);

    desk.close();

    assertThatThrownBy(enters::get)
        .hasRootCauseMessage("the practice host refuses: this world is closed");
    assertThatThrownBy(() -> desk.turnstile().enter("late", ""))
        .hasMessage("the practice host refuses: this world is closed");
    assertThatThrownBy(() -> desk.turnstile().begin("late", "").pass())
        .hasMessage("the practice host refuses: this world is closed");
  }

  private boolean entersUnchecked(String name) {
    try {
      return enters(name, "");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private FutureTask<Boolean> enters(String name) {
    return new FutureTask<>(() -> enters(name, ""));
  }

  private boolean enters(String name, String stage) throws InterruptedException {
    try (Passage passage = desk.turnstile().enter(name, stage)) {
      return passage != null;
    }
  }

  private static boolean passes(Passage passage) throws InterruptedException {
    passage.pass();
    return true;
  }

  private static Thread run(Runnable task, boolean virtual) {
    return virtual ? Thread.ofVirtual().start(task) : Thread.ofPlatform().daemon().start(task);
  }

  private GateState held(int count) {
    return await().until(() -> desk.gate().state(), state -> state.held().size() == count);
  }
}
