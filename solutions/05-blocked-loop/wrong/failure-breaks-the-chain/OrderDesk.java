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

/// A failed order fails every later order of its customer.
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
    CompletableFuture<Receipt> sold =
        CompletableFuture.supplyAsync(() -> prices.priceOf(order.item()), lookups)
            .thenCombineAsync(
                last.getOrDefault(order.customer(), NOTHING),
                (cents, before) -> till.book(order, cents),
                loop);
    last.put(order.customer(), sold);
    return sold.handleAsync((receipt, failure) -> answer(order, receipt), loop);
  }

  private Receipt answer(Order order, Receipt sold) {
    open--;
    return sold == null ? Receipt.noPrice(order) : sold;
  }

  public int openOrders() {
    return open;
  }

  @Override
  public void close() {
    lookups.close();
  }
}
