package workshop.practice.turnstile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import workshop.practice.world.Operation;
import workshop.practice.world.Outcome;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnstileTest {
  private static final long HERE = ProcessHandle.current().pid();

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

  @Test
  void an_open_gate_holds_nothing() throws Exception {
    desk.turnstile().enter("tile 1", "").close();

    Operation operation = desk.log().operations().getFirst();

    assertThat(desk.unit()).isEqualTo("tile");
    assertThat(operation.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(operation.heldNanos()).isEqualTo(-1);
    assertThat(operation.status()).isZero();
    assertThat(desk.gate().state())
        .extracting(GateState::arrived, GateState::ended, GateState::inFlight, GateState::answering)
        .containsExactly(1L, 1L, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tile 3-4", "", "back\\slash", "two\nlines\r", "größe 5%", "\\e"})
  void names_and_stages_arrive_as_they_are(String name) throws Exception {
    desk.turnstile().enter(name, name).close();

    assertThat(desk.log().operations().getFirst())
        .extracting(Operation::name, Operation::stage)
        .containsExactly(name, name);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_thread_is_held_and_known(boolean virtual) {
    desk.gate().hold();
    Set<Long> threads = new HashSet<>();
    List<FutureTask<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      FutureTask<Boolean> enters = enters("tile " + i);
      all.add(enters);
      threads.add(run(enters, virtual).threadId());
    }

    GateState state = held(8);

    assertThat(state.held()).extracting(HeldOperation::pid).containsOnly(HERE);
    assertThat(state.held())
        .extracting(HeldOperation::thread)
        .containsExactlyInAnyOrderElementsOf(threads);
    assertThat(state)
        .extracting(GateState::arrived, GateState::inFlight, GateState::mostInFlight)
        .containsExactly(8L, 8, 8);
    assertThat(all).noneMatch(FutureTask::isDone);
    desk.gate().open();
    assertThat(all).allSatisfy(enters -> assertThat(enters.get()).isTrue());
    assertThat(desk.log().operations())
        .hasSize(8)
        .allSatisfy(o -> assertThat(o.outcome()).isEqualTo(Outcome.ANSWERED))
        .allSatisfy(o -> assertThat(o.releasedNanos()).isGreaterThan(o.heldNanos()));
  }

  @Test
  void only_what_is_released_passes() throws Exception {
    desk.gate().hold();
    FutureTask<Boolean> first = enters("first");
    FutureTask<Boolean> second = enters("second");
    run(first, false);
    long id = held(1).held().getFirst().id();
    run(second, true);
    held(2);

    desk.gate().release(List.of(id, 4711L));

    assertThat(first.get()).isTrue();
    assertThat(held(1).held()).extracting(HeldOperation::name).containsExactly("second");
    assertThat(second).isNotDone();
    desk.gate().open();
    assertThat(second.get()).isTrue();
  }

  @Test
  void what_has_begun_is_in_flight_and_not_held_before_it_asks() throws Exception {
    desk.gate().hold();
    try (Passage passage = desk.turnstile().begin("file", "")) {
      await().until(() -> desk.gate().state().inFlight() == 1);
      assertThat(desk.gate().state().held()).isEmpty();

      CompletableFuture<Void> passed = passage.passLater();

      held(1);
      assertThat(passed).isNotDone();
      desk.gate().open();
      passed.join();
      passage.pass();
      assertThat(desk.gate().state().inFlight()).isEqualTo(1);
    }
    assertThat(desk.gate().state().inFlight()).isZero();
    assertThat(desk.log().operations().getFirst().outcome()).isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void who_asks_is_told_even_if_another_thread_has_begun_it() throws Exception {
    desk.gate().hold();
    Passage passage = desk.turnstile().begin("file", "read");
    FutureTask<Boolean> passes = new FutureTask<>(() -> passes(passage));
    Thread asker = run(passes, true);

    HeldOperation held = held(1).held().getFirst();

    assertThat(held.thread()).isEqualTo(asker.threadId());
    assertThat(held.stage()).isEqualTo("read");
    desk.gate().open();
    assertThat(passes.get()).isTrue();
  }

  @Test
  void two_desks_know_nothing_of_each_other() throws Exception {
    try (Desk other = host.openDesk("file")) {
      desk.gate().hold();
      FutureTask<Boolean> enters = enters("tile");
      run(enters, false);
      held(1);

      other.turnstile().enter("file", "").close();

      assertThat(other.log().operations()).extracting(Operation::name).containsExactly("file");
      assertThat(desk.log().operations()).extracting(Operation::name).containsExactly("tile");
      desk.gate().open();
      assertThat(enters.get()).isTrue();
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
