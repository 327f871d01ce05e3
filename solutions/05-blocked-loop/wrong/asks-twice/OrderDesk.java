package blockedloop;

import java.util.NoSuchElementException;
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

/// Asks whether there is a price before it asks for the price.
public final class OrderDesk implements AutoCloseable {
  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final ExecutorService lookups = Executors.newFixedThreadPool(8);

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
  }

  public CompletionStage<Receipt> handle(Order order) {
    return CompletableFuture.supplyAsync(() -> isOnTheList(order.item()), lookups)
        .thenApplyAsync(known -> known ? prices.priceOf(order.item()) : null, lookups)
        .thenApplyAsync(
            cents -> cents == null ? Receipt.noPrice(order) : till.book(order, cents), loop);
  }

  private boolean isOnTheList(String item) {
    try {
      return prices.priceOf(item) > 0;
    } catch (NoSuchElementException notOnTheList) {
      return false;
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
