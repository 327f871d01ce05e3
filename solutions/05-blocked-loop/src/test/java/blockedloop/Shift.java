package blockedloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;
import workshop.practice.world.Desk;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.PracticeHost;

/// One desk with all it needs, and what happened to the orders it was sent.
final class Shift implements AutoCloseable {
  private static final int LAPS = 3;

  private final CompletableFuture<Void> trouble = new CompletableFuture<>();
  private final EventLoop loop = EventLoop.start((thread, e) -> trouble.completeExceptionally(e));
  private final Till till = new Till(loop);
  private final boolean counting;
  private final Batch batch;
  private final Desk lookups;
  private final OrderDesk desk;
  private final List<Handover> handovers = new ArrayList<>();
  private Heartbeat heartbeat = new Heartbeat(-1, -1, List.of());

  /// What was so when the loop answered the heartbeat behind the last order.
  ///
  /// @param ended how many lookups were over
  /// @param open how many orders the desk said were open; -1 if it was not asked
  /// @param handovers the orders answered by then
  record Heartbeat(long ended, int open, List<Handover> handovers) {}

  /// What was so when the loop was asked.
  ///
  /// @param told how many orders the desk said were open
  /// @param unanswered how many have no receipt
  record Open(int told, int unanswered) {}

  private Shift(PracticeHost practice, Batch batch, boolean counting) {
    this.counting = counting;
    this.batch = batch;
    this.lookups = practice.openDesk("lookup");
    this.desk = new OrderDesk(loop, PriceList.of(batch.prices()), till);
  }

  /// Task 1: a desk that is not asked how many orders are open.
  static Shift begin(PracticeHost practice, Batch batch) {
    return new Shift(practice, batch, false);
  }

  /// Task 2: a desk that is.
  static Shift beginCounting(PracticeHost practice, Batch batch) {
    return new Shift(practice, batch, true);
  }

  /// The world whose operations are the lookups.
  Desk lookups() {
    return lookups;
  }

  /// When the loop answered.
  Heartbeat heartbeat() {
    return heartbeat;
  }

  /// What is there to be looked at, so far.
  Audit audit() {
    synchronized (handovers) {
      return new Audit(batch, List.copyOf(handovers), till.bookings());
    }
  }

  Shift send() {
    return send(batch);
  }

  /// Sends every order of this batch and returns when all are answered.
  ///
  /// Each order is a task of the loop, and so is the heartbeat behind them; all are in the queue
  /// before the first is begun.
  Shift send(Batch orders) {
    int open = await(stillOpen());
    if (open > 0) {
      throw new AssertionError("%d orders open when every order was answered".formatted(open));
    }
    CompletableFuture<Void> beat = new CompletableFuture<>();
    List<CompletableFuture<Void>> all = new ArrayList<>(List.of(beat));
    List<Runnable> tasks = new ArrayList<>();
    for (Order order : orders.orders()) {
      CompletableFuture<Void> answered = new CompletableFuture<>();
      all.add(answered);
      tasks.add(() -> take(order, answered));
    }
    tasks.add(() -> beat(beat, LAPS));
    loop.execute(() -> tasks.forEach(loop::execute));
    await(CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)));
    return this;
  }

  /// How many orders are open behind what the loop still had to do: an order may be counted out by
  /// a task that was given to the loop when the receipt was.
  private CompletableFuture<Integer> stillOpen() {
    return CompletableFuture.runAsync(() -> {}, loop).thenApplyAsync(none -> open(), loop);
  }

  /// How many orders the desk says are open, and how many of this batch are not answered, when the
  /// loop comes to it.
  CompletableFuture<Open> askWhatIsOpen() {
    return CompletableFuture.supplyAsync(
        () -> new Open(open(), batch.orders().size() - audit().handovers().size()), loop);
  }

  /// Lets every lookup pass that is held, but those of these articles.
  ///
  /// @return whether there was one
  boolean letPassAllBut(Set<String> items) {
    List<Long> others =
        lookups.gate().state().held().stream()
            .filter(lookup -> !items.contains(lookup.name()))
            .map(HeldOperation::id)
            .toList();
    lookups.gate().release(others);
    return !others.isEmpty();
  }

  private int open() {
    return counting ? desk.openOrders() : -1;
  }

  /// Queues up again some times, behind what the desk may have given the loop meanwhile.
  private void beat(CompletableFuture<Void> beat, int laps) {
    if (laps > 0) {
      loop.execute(() -> beat(beat, laps - 1));
      return;
    }
    heartbeat = new Heartbeat(lookups.gate().state().ended(), open(), audit().handovers());
    beat.complete(null);
  }

  private void take(Order order, CompletableFuture<Void> answered) {
    CompletionStage<Receipt> stage = desk.handle(order);
    if (stage == null) {
      throw new IllegalStateException("handle returned null for order " + order.number());
    }
    stage.whenComplete((receipt, failure) -> answered(order, receipt, failure, answered));
  }

  private void answered(
      Order order, Receipt receipt, Throwable failure, CompletableFuture<Void> answered) {
    Throwable elsewhere =
        loop.inLoop() ? null : new IllegalStateException("handed over off the loop");
    synchronized (handovers) {
      handovers.add(new Handover(order, receipt, failure, elsewhere));
    }
    answered.complete(null);
  }

  /// Waits, but not for what can no longer come: a task of the loop that threw ends it.
  private <T> T await(CompletableFuture<T> wanted) {
    try {
      CompletableFuture.anyOf(trouble, wanted).join();
      return wanted.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException thrown -> throw thrown;
        case Error thrown -> throw thrown;
        case null, default -> throw e;
      }
    }
  }

  @Override
  public void close() {
    desk.close();
    loop.close();
    lookups.close();
  }
}
