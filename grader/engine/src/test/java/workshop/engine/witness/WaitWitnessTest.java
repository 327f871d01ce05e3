package workshop.engine.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.facts.BlockedCallback;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.threads.StackReader;

class WaitWitnessTest {
  @TempDir private Path scratch = Path.of("");

  /// Nobody reads the class file: its name says whose class it is.
  @BeforeEach
  void a_participant_wrote_the_callback() throws IOException {
    Path file = scratch.resolve(Puts.class.getName().replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }

  @Test
  void a_put_that_finds_no_room_waits() throws Exception {
    BlockingQueue<String> full = new ArrayBlockingQueue<>(1);
    full.put("first");
    Supplier<List<BlockedCallback>> waits = watch();

    Thread callback = putsWhenCalledBack(full);
    awaitParked(callback);
    full.take();
    callback.join();

    assertThat(waits.get())
        .extracting(BlockedCallback::call)
        .containsExactly("ArrayBlockingQueue.put");
  }

  @Test
  void a_put_that_finds_the_lock_taken_does_not_wait() throws Exception {
    BlockingQueue<Object> roomy = new LinkedBlockingQueue<>();
    CountDownLatch done = new CountDownLatch(1);
    roomy.put(new Keeping(new CountDownLatch(1), done));
    Supplier<List<BlockedCallback>> waits = watch();

    CountDownLatch taken = new CountDownLatch(1);
    Thread keeper = Thread.ofPlatform().start(() -> roomy.remove(new Keeping(taken, done)));
    taken.await();
    Thread callback = putsWhenCalledBack(roomy);
    awaitParked(callback);
    done.countDown();
    callback.join();
    keeper.join();

    assertThat(waits.get()).isEmpty();
  }

  private Supplier<List<BlockedCallback>> watch() {
    return new WaitWitness(scratch, new StackReader(ParticipantClasses.in(scratch))).watch();
  }

  private static Thread putsWhenCalledBack(BlockingQueue<? super String> queue) {
    CompletableFuture<String> arrives = new CompletableFuture<>();
    arrives.thenAccept(what -> Puts.put(queue, what));
    return Thread.ofPlatform().start(() -> arrives.complete("second"));
  }

  private static void awaitParked(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  /// The participant's.
  private static final class Puts {
    static void put(BlockingQueue<? super String> queue, String what) {
      try {
        queue.put(what);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Keeps the queue that compares it with another locked until it is told.
  private record Keeping(CountDownLatch taken, CountDownLatch done) {
    @Override
    public boolean equals(@Nullable Object other) {
      taken.countDown();
      try {
        done.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return false;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
