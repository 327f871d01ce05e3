package blockedloop;

import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import workshop.practice.Todo;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// What the desk does today, under another name.
public final class OrderDesk implements AutoCloseable {
  private final PriceList prices;
  private final Till till;

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.prices = prices;
    this.till = till;
  }

  // tag::handle[]
  public CompletionStage<Receipt> handle(Order order) {
    try {
      int price = prices.priceOf(order.item()); // here
      return CompletableFuture.completedFuture(till.book(order, price));
    } catch (NoSuchElementException notOnTheList) {
      return CompletableFuture.completedFuture(Receipt.noPrice(order));
    }
  }
  // end::handle[]

  public int openOrders() {
    throw new Todo("05, task 2: say how many orders are open");
  }

  @Override
  public void close() {}
}
