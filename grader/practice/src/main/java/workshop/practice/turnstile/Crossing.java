package workshop.practice.turnstile;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workshop.practice.wire.Line;
import workshop.practice.wire.Turn;

/// One operation, as the client sees it.
///
/// Callers wait on latches, not on futures: a pool must not start another thread because one of its
/// own waits here, just as it would not for a socket.
final class Crossing implements Passage {
  private final Connection connection;
  private final long number;
  private final String name;
  private final AtomicBoolean asked = new AtomicBoolean();
  private final AtomicBoolean decided = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final CountDownLatch decision = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);
  private final CompletableFuture<Void> passed = new CompletableFuture<>();
  private volatile @Nullable Supplier<RuntimeException> refusal;

  private Crossing(Connection connection, String name) {
    this.connection = connection;
    this.number = connection.freshNumber();
    this.name = name;
  }

  static Crossing begin(Connection connection, String world, String name, String stage) {
    Crossing crossing = new Crossing(connection, name);
    connection.begin(crossing, crossing.beginning(world, stage));
    return crossing;
  }

  static Crossing enter(Connection connection, String world, String name, String stage)
      throws InterruptedException {
    connection.requireToBeAbleToWait();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    Crossing crossing = new Crossing(connection, name);
    crossing.asked.set(true);
    Turnstile.asks(name);
    connection.begin(crossing, crossing.beginning(world, stage) + crossing.asking());
    try {
      crossing.pass();
    } catch (InterruptedException | RuntimeException refused) {
      crossing.close();
      throw refused;
    }
    return crossing;
  }

  private String beginning(String world, String stage) {
    return "%s %d %s %s %s %d %d\n"
        .formatted(
            Turn.BEGIN,
            number,
            Line.packed(world),
            Line.packed(name),
            Line.packed(stage),
            Connection.PID,
            Thread.currentThread().threadId());
  }

  private String asking() {
    return "%s %d %d\n".formatted(Turn.PASS, number, Thread.currentThread().threadId());
  }

  long number() {
    return number;
  }

  @Override
  public void pass() throws InterruptedException {
    connection.requireToBeAbleToWait();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    ask();
    decision.await();
    Supplier<RuntimeException> refused = refusal;
    if (refused != null) {
      throw refused.get();
    }
  }

  @Override
  public CompletableFuture<Void> passLater() {
    ask();
    return passed.copy();
  }

  private void ask() {
    if (!closed.get() && asked.compareAndSet(false, true)) {
      Turnstile.asks(name);
      connection.send(asking());
    }
  }

  /// The gate has let it through.
  void letThrough() {
    if (decided.compareAndSet(false, true)) {
      decision.countDown();
      passed.complete(null);
    }
  }

  /// It will never pass; whoever waits gets this.
  void refuse(Supplier<RuntimeException> why) {
    if (decided.compareAndSet(false, true)) {
      refusal = why;
      decision.countDown();
      passed.completeExceptionally(why.get());
    }
  }

  /// The host has counted it out, or is gone.
  void ended() {
    end.countDown();
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    connection.send(Turn.END + " " + number + "\n");
    refuse(() -> new CancellationException("the operation has been closed"));
    if (connection.canWait()) {
      Connection.awaitThroughInterrupts(end);
    }
  }
}
