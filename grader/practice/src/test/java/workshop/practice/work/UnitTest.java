package workshop.practice.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.turnstile.Turnstile;
import workshop.practice.world.Desk;
import workshop.practice.world.GateState;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.Operation;
import workshop.practice.world.Outcome;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitTest {
  private static PracticeHost host;

  @BeforeAll
  static void start() {
    host = PracticeHost.start();
  }

  @AfterAll
  static void end() {
    host.close();
  }

  @Test
  void without_a_desk_it_is_simply_done() {
    assertThat(Unit.run("tile 1", "", () -> 42)).isEqualTo(42);
  }

  @Test
  void it_is_held_begun_when_released_and_then_over() throws Exception {
    try (Desk desk = host.openDesk("tile")) {
      desk.gate().hold();
      FutureTask<Integer> unit = new FutureTask<>(() -> Unit.run("tile 1", "draw", () -> 42));
      Thread thread = Thread.startVirtualThread(unit);

      HeldOperation held = held(desk, 1).held().getFirst();

      assertThat(held)
          .extracting(
              HeldOperation::name, HeldOperation::stage, HeldOperation::pid, HeldOperation::thread)
          .containsExactly("tile 1", "draw", ProcessHandle.current().pid(), thread.threadId());
      assertThat(unit).isNotDone();
      desk.gate().open();
      assertThat(unit.get()).isEqualTo(42);
      assertThat(desk.log().operations().getFirst().outcome()).isEqualTo(Outcome.ANSWERED);
    }
  }

  /// A pool must not grow because its workers are held: then a limit would seem to be broken.
  @Test
  void a_pool_of_four_holds_four() throws Exception {
    try (Desk desk = host.openDesk("tile");
        ForkJoinPool pool = new ForkJoinPool(4)) {
      desk.gate().hold();
      Future<Integer> sum =
          pool.submit(
              () ->
                  IntStream.range(0, 64)
                      .parallel()
                      .map(i -> Unit.run("tile " + i, "", () -> i))
                      .sum());

      held(desk, 4);
      desk.gate().releaseAll();
      held(desk, 4);

      assertThat(desk.gate().state().mostInFlight()).isEqualTo(4);
      desk.gate().open();
      assertThat(sum.get()).isEqualTo(63 * 64 / 2);
      assertThat(desk.log().operations()).hasSize(64);
    }
  }

  @Test
  void the_desk_opened_last_and_not_yet_closed_is_asked() {
    try (Desk first = host.openDesk("tile")) {
      try (Desk second = host.openDesk("image")) {
        Unit.run("one", "", () -> 1);

        assertThat(second.log().operations()).extracting(Operation::name).containsExactly("one");
      }
      Unit.run("two", "", () -> 2);

      assertThat(first.log().operations()).extracting(Operation::name).containsExactly("two");
    }
  }

  @Test
  void a_unit_that_fails_is_over_and_throws_what_it_threw() {
    try (Desk desk = host.openDesk("image")) {
      assertThatThrownBy(
              () ->
                  Unit.run(
                      "broken",
                      "",
                      () -> {
                        throw new IOException("no image");
                      }))
          .isInstanceOf(IOException.class)
          .hasMessage("no image");

      assertThat(desk.gate().state().inFlight()).isZero();
    }
  }

  @Test
  void who_is_interrupted_while_it_is_held_does_not_begin_it() throws Exception {
    try (Desk desk = host.openDesk("tile")) {
      desk.gate().hold();
      FutureTask<Boolean> unit =
          new FutureTask<>(
              () -> {
                assertThatThrownBy(() -> Unit.run("tile 1", "", () -> 42))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("interrupted before it was begun: tile 1");
                return Thread.currentThread().isInterrupted();
              });
      Thread thread = Thread.ofPlatform().daemon().start(unit);
      held(desk, 1);

      thread.interrupt();

      assertThat(unit.get()).isTrue();
      assertThat(desk.gate().state())
          .extracting(GateState::inFlight, state -> state.held().size())
          .containsExactly(0, 0);
    }
  }

  @Test
  void a_listener_hears_each_name_on_the_asking_thread() {
    Queue<String> heard = new ConcurrentLinkedQueue<>();
    Thread here = Thread.currentThread();
    Turnstile.onAsk(name -> heard.add(name + (Thread.currentThread() == here ? "" : "?")));
    Turnstile.onAsk(
        name -> {
          throw new IllegalStateException("the first one stays");
        });
    try (Desk desk = host.openDesk("tile")) {
      Unit.run("one", "", () -> 1);
      desk.turnstile().begin("never asked", "").close();

      assertThat(heard).containsExactly("one");
    }
  }

  private static GateState held(Desk desk, int count) {
    return await().until(() -> desk.gate().state(), state -> state.held().size() == count);
  }
}
