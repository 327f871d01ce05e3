package workshop.practice.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventLoopTest {
  @Test
  void tasks_run_on_one_thread_in_their_order() {
    List<Integer> done = new ArrayList<>();
    try (EventLoop loop = EventLoop.start()) {
      IntStream.range(0, 100).forEach(i -> loop.execute(() -> done.add(i)));
    }

    assertThat(done).containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void only_its_own_thread_is_in_the_loop() {
    try (EventLoop loop = EventLoop.start()) {
      assertThat(loop.inLoop()).isFalse();
      assertThat(CompletableFuture.supplyAsync(loop::inLoop, loop).join()).isTrue();
    }
  }

  @Test
  void a_task_that_throws_is_told_and_the_loop_goes_on() {
    CompletableFuture<Throwable> told = new CompletableFuture<>();
    try (EventLoop loop = EventLoop.start((thread, failure) -> told.complete(failure))) {
      loop.execute(
          () -> {
            throw new IllegalStateException("on purpose");
          });

      assertThat(told.join()).hasMessage("on purpose");
      assertThat(CompletableFuture.supplyAsync(() -> 1, loop).join()).isEqualTo(1);
    }
  }

  @Test
  void an_interrupt_does_not_end_it() {
    try (EventLoop loop = EventLoop.start()) {
      loop.execute(() -> Thread.currentThread().interrupt());

      assertThat(CompletableFuture.supplyAsync(() -> 1, loop).join()).isEqualTo(1);
    }
  }

  @Test
  void a_closed_loop_takes_no_task() {
    EventLoop loop = EventLoop.start();
    loop.close();
    loop.close();

    assertThatThrownBy(() -> loop.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void it_may_be_closed_from_within() {
    try (EventLoop loop = EventLoop.start()) {
      CompletableFuture.runAsync(loop::close, loop).join();
    }
  }
}
