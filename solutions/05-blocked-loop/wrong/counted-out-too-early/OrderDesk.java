package blockedloop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.RushHour;
import workshop.practice.orders.Till;

/// Counts an order out when its lookup is over, though it may have to wait for the one before it.
public final class OrderDesk implements AutoCloseable {
  private static final int LOOKUPS = 8;
  private static final int BACKLOG = 32;
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final ExecutorService lookups = Executors.newFixedThreadPool(LOOKUPS);
  private final Map<String, CompletableFuture<?>> last = new HashMap<>();
  private int open;

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
  }

  /// Answers an order: sold, without a price, or busy. Called on the event loop only.
  public CompletionStage<Receipt> handle(Order order) {
    if (open == BACKLOG) {
      return CompletableFuture.completedFuture(Receipt.busy(order));
    }
    open++;
    CompletableFuture<Receipt> receipt =
        CompletableFuture.supplyAsync(() -> prices.priceOf(order.item()), lookups)
            .handleAsync(this::hungUp, loop)
            .thenCombineAsync(
                last.getOrDefault(order.customer(), NOTHING),
                (quote, before) -> answer(order, quote),
                loop);
    last.put(order.customer(), receipt);
    receipt.thenRun(() -> last.remove(order.customer(), receipt)); // on the loop, as its end is
    return receipt;
  }

  private Quote hungUp(@Nullable Integer cents, @Nullable Throwable failure) {
    open--;
    return new Quote(cents, failure);
  }

  private Receipt answer(Order order, Quote quote) {
    return quote.cents() == null ? Receipt.noPrice(order) : till.book(order, quote.cents());
  }

  /// How many orders are taken and not yet answered. Called on the event loop only.
  public int openOrders() {
    return open;
  }

  /// Ends what the desk has started; called when every order is answered, not on the event loop.
  @Override
  public void close() {
    lookups.close();
  }

  /// A busy moment at this desk: watch the heartbeat.
  public static void main(String[] args) {
    try (RushHour rush = RushHour.open();
        OrderDesk desk = new OrderDesk(rush.loop(), rush.prices(), rush.till())) {
      rush.send(desk::handle);
    }
  }

  /// What the price list said: a failed lookup must not break the chain of its customer.
  private record Quote(@Nullable Integer cents, @Nullable Throwable failure) {}
}
