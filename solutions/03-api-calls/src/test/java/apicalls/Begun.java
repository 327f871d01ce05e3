package apicalls;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/// Meets the `Todo` of a task that nobody has begun: its tests are then to do, and not wrong.
final class Begun {
  private Begun() {}

  static void task2() {
    Futures.unwrapped(new IllegalStateException());
    Backoff.before(1, Optional.empty(), Instant.EPOCH, new Random(1));
  }

  static void task3() {
    Futures.cancelling(new CompletableFuture<>(), new CompletableFuture<>());
  }
}
