package blockedloop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.practice.Todo;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// Keeps the order of a customer by a callback on the loop, which waits for the price.
public final class OrderDesk implements AutoCloseable {
  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final ExecutorService lookups = Executors.newFixedThreadPool(8);
  private final Map<String, CompletableFuture<Receipt>> last = new HashMap<>();

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
  }

  public CompletionStage<Receipt> handle(Order order) {
    CompletableFuture<Integer> price =
        CompletableFuture.supplyAsync(() -> prices.priceOf(order.item()), lookups);
    CompletableFuture<Receipt> before =
        last.getOrDefault(order.customer(), CompletableFuture.completedFuture(null));
    CompletableFuture<Receipt> receipt =
        before.thenApplyAsync(done -> answer(order, price), loop);
    last.put(order.customer(), receipt);
    return receipt;
  }

  private Receipt answer(Order order, CompletableFuture<Integer> price) {
    try {
      return till.book(order, price.join()); // here
    } catch (RuntimeException noPrice) {
      return Receipt.noPrice(order);
    }
  }

  public int openOrders() {
    throw new Todo("05, task 2: say how many orders are open");
  }

  @Override
  public void close() {
    lookups.close();
  }
}
