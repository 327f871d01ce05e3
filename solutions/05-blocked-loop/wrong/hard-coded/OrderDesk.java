package blockedloop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import workshop.practice.Todo;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// Every article costs what the first one did.
public final class OrderDesk implements AutoCloseable {
  private final Till till;

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.till = till;
  }

  public CompletionStage<Receipt> handle(Order order) {
    return CompletableFuture.completedFuture(till.book(order, 137));
  }

  public int openOrders() {
    throw new Todo("05, task 2: say how many orders are open");
  }

  @Override
  public void close() {}
}
