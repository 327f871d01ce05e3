package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.facts.Serving;
import workshop.engine.facts.ThreadFact;
import workshop.practice.world.PracticeHost;

/// The classes of this test stand for the participant's.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServingCountTest {
  @TempDir Path scratch;
  private PracticeHost host;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void a_thread_that_is_there_at_a_look_counts_and_the_test_does_not() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (ServingCount count = observer().countServing()) {
      Thread server = Thread.ofPlatform().name("server").start(() -> await(over));

      count.look();

      assertThat(names(count.soFar(2))).containsExactly("server");
      over.countDown();
      server.join();
    }
  }

  @Test
  void the_threads_of_java_that_wait_for_sockets_do_not_count() throws Exception {
    try (ServingCount count = observer().countServing();
        ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket near = new Socket(door.getInetAddress(), door.getLocalPort());
        Socket far = door.accept()) {
      Thread server = Thread.ofVirtual().name("server").start(() -> readOf(near));
      while (server.getState() != Thread.State.WAITING) {
        Thread.onSpinWait(); // whoever waited with a thread of its own would be counted
      }
      far.getOutputStream().write(1);
      server.join();

      assertThat(names(count.soFar(2))).containsExactly("server");
    }
  }

  private static void readOf(Socket socket) {
    try {
      socket.getInputStream().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void threads_that_are_gone_before_a_look_count() throws Exception {
    try (ServingCount count = observer().countServing()) {
      Thread.ofPlatform().name("platform").start(() -> {}).join();
      Thread.ofVirtual().name("virtual").start(() -> {}).join();
      count.look();

      Serving seen = count.soFar(2);

      assertThat(names(seen)).containsExactlyInAnyOrder("platform", "virtual");
      assertThat(seen.blind()).isEmpty();
    }
  }

  @Test
  void a_thread_that_answers_counts_whoever_started_it() throws Exception {
    CountDownLatch begin = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    ServingCount[] counting = new ServingCount[1];
    Thread old =
        Thread.ofPlatform()
            .name("old")
            .start(
                () -> {
                  await(begin);
                  counting[0].answering();
                  answered.countDown();
                });
    try (ServingCount count = observer().countServing()) {
      counting[0] = count;
      begin.countDown();
      answered.await();
      old.join();

      assertThat(names(count.soFar(2))).containsExactly("old");
    }
  }

  @Test
  void a_thread_from_before_that_stands_still_does_not_count() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch there = new CountDownLatch(1);
    Thread old =
        Thread.ofPlatform()
            .start(
                () -> {
                  there.countDown();
                  await(over);
                });
    there.await();
    while (old.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    try (ServingCount count = observer().countServing()) {
      count.look();

      assertThat(names(count.soFar(2))).isEmpty();
      over.countDown();
      old.join();
    }
  }

  @Test
  void what_somebody_else_records_does_not_count() throws Exception {
    try (Recording other = new Recording();
        ServingCount count = observer().countServing()) {
      other.enable("jdk.ThreadPark").withThreshold(Duration.ZERO).withStackTrace();
      other.start();
      LockSupport.parkNanos(1); // on the test's own thread

      assertThat(names(count.soFar(2))).isEmpty();
    }
  }

  @Test
  void a_blind_observer_says_so() throws Exception {
    Path noFolder = Files.createFile(scratch.resolve("file"));
    try (ServingCount count = new Observer(noFolder, classes(), host, host.pid()).countServing()) {
      count.look();

      Serving seen = count.soFar(2);

      assertThat(seen.threads()).isEmpty();
      assertThat(seen.blind()).isNotEmpty();
    }
  }

  private Observer observer() throws Exception {
    return new Observer(scratch, classes(), host, host.pid());
  }

  private static Path classes() throws Exception {
    return Path.of(
        ServingCountTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<String> names(Serving seen) {
    return seen.threads().stream().map(ThreadFact::name).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
