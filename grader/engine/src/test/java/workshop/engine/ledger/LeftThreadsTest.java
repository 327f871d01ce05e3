package workshop.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;

/// Without `@Timeout`, whose own thread would be left too.
class LeftThreadsTest {
  @TempDir Path folder;

  private final CountDownLatch end = new CountDownLatch(1);
  private LeftThreads left;

  /// What the participant wrote.
  static final class Code {
    static void await(CountDownLatch begun, CountDownLatch end) {
      begun.countDown();
      try {
        end.await();
      } catch (InterruptedException e) {
        // the test is over
      }
    }
  }

  @BeforeEach
  void begin() throws IOException {
    String name = Code.class.getName().replace('.', '/') + ".class";
    Path file = folder.resolve("classes").resolve(name);
    Files.createDirectories(file.getParent());
    try (InputStream in = Code.class.getResourceAsStream("/" + name)) {
      Files.write(file, in.readAllBytes());
    }
    StackReader reader = new StackReader(ParticipantClasses.in(folder.resolve("classes")));
    Set<Long> before =
        ThreadDump.take(folder).threads().stream()
            .map(DumpedThread::id)
            .collect(Collectors.toSet());
    left = new LeftThreads(reader, before);
  }

  @AfterEach
  void letGo() {
    end.countDown();
  }

  @Test
  void nothing_new_is_nothing_left() {
    assertThat(told()).isEmpty();
  }

  @Test
  void a_thread() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Thread.ofPlatform().name("loop").daemon().start(() -> Code.await(begun, end));
    begun.await();

    Finding told = told().orElseThrow();

    assertThat(told.rule()).isEqualTo(Rule.LEAK);
    assertThat(told.saw()).isEqualTo("1 thread still alive after the call had returned: loop");
    assertThat(told.where()).isNotNull();
    assertThat(told.where().symbol()).isEqualTo("LeftThreadsTest.Code.await");
    assertThat(told.tryThis())
        .isEqualTo("let every thread you start come to an end, and wait for it with join");
  }

  @Test
  void a_virtual_thread() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Thread.startVirtualThread(() -> Code.await(begun, end));
    begun.await();

    assertThat(told().orElseThrow().saw())
        .isEqualTo("1 thread still alive after the call had returned: a virtual thread");
  }

  @Test
  void an_executor_whose_threads_are_idle() {
    ExecutorService pool = Executors.newFixedThreadPool(4, named("fetcher-"));
    CountDownLatch ran = new CountDownLatch(4);
    for (int i = 0; i < 4; i++) {
      pool.execute(() -> Code.await(ran, ran));
    }

    Finding told = toldOnce("4 idle");

    assertThat(told.saw())
        .isEqualTo("4 threads still alive after the call had returned, the first is fetcher-1");
    assertThat(told.tryThis())
        .isEqualTo(
            "close the executor with 4 idle threads: try (var executor = ...) waits for its tasks");
    assertThat(told.where()).as("no line of theirs is on a stack").isNull();
    pool.shutdown();
  }

  @Test
  void an_executor_of_which_one_thread_works() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(2, named("w-"));
    CountDownLatch ran = new CountDownLatch(2);
    CountDownLatch begun = new CountDownLatch(1);
    pool.execute(() -> Code.await(ran, ran));
    pool.execute(() -> Code.await(ran, ran));
    pool.execute(() -> Code.await(begun, end));
    begun.await();

    assertThat(toldOnce("1 of them idle").tryThis())
        .startsWith("close the executor with 2 threads, 1 of them idle: ");
    pool.shutdown();
  }

  @Test
  void two_executors_of_virtual_threads() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(2);
    ExecutorService one = Executors.newVirtualThreadPerTaskExecutor();
    ExecutorService two = Executors.newVirtualThreadPerTaskExecutor();
    one.execute(() -> Code.await(begun, end));
    two.execute(() -> Code.await(begun, end));
    begun.await();

    Finding told = told().orElseThrow();

    assertThat(told.saw())
        .isEqualTo(
            "2 threads still alive after the call had returned, the first is a virtual thread");
    assertThat(told.tryThis())
        .isEqualTo("close all 2 executors: try (var executor = ...) waits for its tasks");
    end.countDown();
    one.close();
    two.close();
  }

  private static ThreadFactory named(String prefix) {
    return Thread.ofPlatform().daemon().name(prefix, 1).factory();
  }

  private Optional<Finding> told() {
    return left.tell(ThreadDump.take(folder));
  }

  /// What is told once it tries this: a task that has let go is not yet an idle thread.
  private Finding toldOnce(String part) {
    Optional<Finding> told = told();
    while (told.filter(finding -> finding.tryThis().contains(part)).isEmpty()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException(told.toString());
      }
      told = told();
    }
    return told.orElseThrow();
  }
}
