package blockedloop;

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

/// Nobody ends the eight threads.
public final class OrderDesk implements AutoCloseable {
  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final ExecutorService lookups =
      Executors.newFixedThreadPool(8, Thread.ofPlatform().name("lookup-", 1).factory());

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
  }

  public CompletionStage<Receipt> handle(Order order) {
    return CompletableFuture.supplyAsync(() -> prices.priceOf(order.item()), lookups)
        .handleAsync((cents, failure) -> answer(order, cents, failure), loop);
  }

  private Receipt answer(Order order, Integer cents, Throwable failure) {
    return failure == null ? till.book(order, cents) : Receipt.noPrice(order);
  }

  public int openOrders() {
    throw new Todo("05, task 2: say how many orders are open");
  }

  @Override
  public void close() {}
}
