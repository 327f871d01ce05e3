package workshop.engine.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.orders.EventLoop;

/// Which of the participant's code runs as a callback, asked with the stacks of a real run.
@Timeout(60)
class CalledBackTest {
  private final StackReader reader =
      new StackReader(ParticipantClasses.of(Callbacks.class.getName()));

  @Test
  void what_a_future_calls_when_it_completes_is_called_back() {
    assertCalledBack(Callbacks.onCompletion());
  }

  @Test
  void a_callback_on_a_completed_future_counts_the_same() {
    assertCalledBack(Callbacks.onCompletedFuture());
  }

  @Test
  void a_callback_after_a_task_is_called_back() {
    assertCalledBack(Callbacks.afterTask());
  }

  @Test
  void a_helper_method_of_a_callback_is_called_back_too() {
    assertCalledBack(Callbacks.inHelperMethod());
  }

  @Test
  void a_body_handler_of_the_http_client_is_called_back() throws Exception {
    assertCalledBack(Callbacks.inBodyHandler());
  }

  @Test
  void a_handler_of_an_asynchronous_channel_is_called_back(@TempDir Path folder)
      throws IOException {
    assertCalledBack(Callbacks.onRead(Files.writeString(folder.resolve("a.txt"), "a")));
  }

  @Test
  void whatever_runs_on_an_event_loop_is_called_back() {
    try (EventLoop loop = EventLoop.start()) {
      assertCalledBack(Callbacks.inSuppliedTask(loop));
      assertCalledBack(Callbacks.inRunTask(loop));
      assertCalledBack(Callbacks.onLoop(loop));
    }
  }

  @Test
  void a_loop_keeps_its_name_whatever_its_thread_is_called() {
    try (EventLoop loop = EventLoop.start()) {
      assertThat(reader.name("order-7", Callbacks.onLoop(loop))).isEqualTo(EventLoop.THREAD);
    }
    assertThat(reader.name("order-7", Callbacks.here())).isEqualTo("order-7");
  }

  @Test
  void a_task_given_to_a_future_is_no_callback() {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      assertNotCalledBack(Callbacks.inSuppliedTask(pool));
      assertNotCalledBack(Callbacks.inRunTask(pool));
      assertNotCalledBack(Callbacks.inSuppliedTask(ForkJoinPool.commonPool()));
    }
  }

  @Test
  void a_task_given_to_a_pool_is_no_callback() throws Exception {
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      assertNotCalledBack(Callbacks.inPooledTask(pool));
    }
  }

  @Test
  void an_ordinary_call_is_no_callback() {
    assertNotCalledBack(Callbacks.here());
  }

  @Test
  void a_task_that_a_join_runs_while_it_waits_is_no_callback() {
    List<Frame> stack =
        frames(
            Callbacks.class.getName() + ".lambda$inner$1(Callbacks.java:5)",
            "java.base/java.util.concurrent.CompletableFuture$AsyncSupply.run(X.java:1789)",
            "java.base/java.util.concurrent.CompletableFuture$AsyncSupply.exec(X.java:1781)",
            "java.base/java.util.concurrent.ForkJoinTask.doExec(ForkJoinTask.java:511)",
            "java.base/java.util.concurrent.ForkJoinPool.helpAsyncBlocker(ForkJoinPool.java:2674)",
            "java.base/java.util.concurrent.CompletableFuture.waitingGet(X.java:1908)",
            "java.base/java.util.concurrent.CompletableFuture.join(X.java:2138)",
            Callbacks.class.getName() + ".lambda$outer$0(Callbacks.java:5)",
            "java.base/java.util.concurrent.CompletableFuture$AsyncSupply.run(X.java:1789)");

    assertNotCalledBack(stack);
  }

  @Test
  void a_body_subscriber_of_the_http_client_is_called_back() {
    List<Frame> stack =
        frames(
            Callbacks.class.getName() + ".onNext(Callbacks.java:5)",
            "java.net.http/jdk.internal.net.http.ResponseContent$FixedLengthBodyParser.accept(X.java:1)",
            "java.net.http/jdk.internal.net.http.common.SequentialScheduler.runOrSchedule(X.java:1)",
            "java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(X.java:1)");

    assertCalledBack(stack);
  }

  @Test
  void a_stack_without_participant_code_is_no_callback() {
    assertThat(
            reader.calledBack(
                frames("java.base/java.util.concurrent.CompletableFuture.complete(X.java:1)")))
        .isFalse();
  }

  private void assertCalledBack(List<Frame> stack) {
    assertThat(reader.calledBack(stack)).as("called back at %s", stack).isTrue();
  }

  private void assertNotCalledBack(List<Frame> stack) {
    assertThat(reader.place(stack)).as("participant's line in %s", stack).isPresent();
    assertThat(reader.calledBack(stack)).as("called back at %s", stack).isFalse();
  }

  private static List<Frame> frames(String... stack) {
    return Stream.of(stack).map(Frame::parse).toList();
  }
}
