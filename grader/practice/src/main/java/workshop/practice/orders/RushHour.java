package workshop.practice.orders;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// A busy moment at an order desk, to be run by hand: 24 orders come in, and a heartbeat asks the
/// loop four times a second whether it is still there.
public final class RushHour implements AutoCloseable {
  private static final int ORDERS = 24;
  private static final int HEARTBEAT_MILLIS = 250;
  private static final long NONE = Long.MIN_VALUE;
  private static final Duration LOOKUP = Duration.ofMillis(300);
  private static final List<String> CUSTOMERS = List.of("Ada", "Ben", "Cleo", "Dan", "Eve", "Fay");

  private final CompletableFuture<Void> trouble = new CompletableFuture<>();
  private final EventLoop loop = EventLoop.start((thread, e) -> trouble.completeExceptionally(e));
  private final Till till = new Till(loop);
  private final PriceList prices;
  private final AtomicLong unanswered = new AtomicLong(NONE);

  private RushHour(PriceList prices) {
    this.prices = prices;
  }

  /// A loop, a till and a price list that takes its time.
  public static RushHour open() {
    Map<String, Integer> cents = new HashMap<>();
    for (int i = 1; i <= ORDERS; i++) {
      cents.put("article " + i, 100 + 37 * i);
    }
    return new RushHour(PriceList.of(cents, LOOKUP));
  }

  public EventLoop loop() {
    return loop;
  }

  public PriceList prices() {
    return prices;
  }

  public Till till() {
    return till;
  }

  /// Sends every order to the desk, on the loop, and returns when all are answered.
  ///
  /// @throws java.util.concurrent.CompletionException when the desk throws something on the loop
  public void send(Function<Order, CompletionStage<Receipt>> desk) {
    CompletableFuture<?>[] receipts = new CompletableFuture<?>[ORDERS];
    long start = System.nanoTime();
    for (int i = 0; i < ORDERS; i++) {
      int number = i + 1;
      String customer = CUSTOMERS.get(i % CUSTOMERS.size());
      Order order = new Order(number, customer, "article " + number, 1);
      CompletableFuture<Receipt> receipt = new CompletableFuture<>();
      receipts[i] = receipt;
      loop.execute(() -> take(order, desk, receipt));
    }
    try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      clock.scheduleAtFixedRate(this::ask, 0, HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
      try {
        CompletableFuture.anyOf(trouble, CompletableFuture.allOf(receipts)).join();
      } finally {
        clock.shutdownNow();
      }
    }
    System.out.printf("all answered after %,d ms%n", millisSince(start));
  }

  private void take(
      Order order,
      Function<Order, CompletionStage<Receipt>> desk,
      CompletableFuture<Receipt> receipt) {
    desk.apply(order)
        .whenComplete(
            (answer, failure) -> {
              String thread = loop.inLoop() ? "" : ", not on the loop: " + Thread.currentThread();
              System.out.printf(
                  "  order %2d of %-4s %s%s%n",
                  order.number(),
                  order.customer(),
                  answer == null ? String.valueOf(failure) : answer.outcome(),
                  thread);
              receipt.complete(answer);
            });
  }

  /// The heartbeat: when does the loop get to a task that does nothing? Asked again when it has.
  private void ask() {
    long asked = unanswered.get();
    if (asked != NONE) {
      System.out.printf("heartbeat not answered for %,d ms%n", millisSince(asked));
      return;
    }
    long now = System.nanoTime();
    unanswered.set(now);
    loop.execute(
        () -> {
          System.out.printf("heartbeat answered after %,d ms%n", millisSince(now));
          unanswered.set(NONE);
        });
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  @Override
  public void close() {
    loop.close();
  }
}
