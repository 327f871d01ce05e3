package blockedloop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// Each customer has a chain: its next lookup begins when the order before is answered.
public final class OrderDesk implements AutoCloseable {
  private static final int BACKLOG = 32;
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final ExecutorService lookups = Executors.newFixedThreadPool(8);
  private final Map<String, CompletableFuture<?>> last = new HashMap<>();
  private int open;

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
  }

  public CompletionStage<Receipt> handle(Order order) {
    if (open == BACKLOG) {
      return CompletableFuture.completedFuture(Receipt.busy(order));
    }
    open++;
    CompletableFuture<Receipt> receipt =
        last.getOrDefault(order.customer(), NOTHING)
            .thenApplyAsync(before -> prices.priceOf(order.item()), lookups)
            .handleAsync((cents, failure) -> answer(order, cents), loop);
    last.put(order.customer(), receipt);
    return receipt;
  }

  private Receipt answer(Order order, Integer cents) {
    open--;
    return cents == null ? Receipt.noPrice(order) : till.book(order, cents);
  }

  public int openOrders() {
    return open;
  }

  @Override
  public void close() {
    lookups.close();
  }
}
