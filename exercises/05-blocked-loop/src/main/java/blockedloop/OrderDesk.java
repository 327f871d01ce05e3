package blockedloop;

import java.util.concurrent.CompletionStage;
import workshop.practice.Todo;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.RushHour;
import workshop.practice.orders.Till;

/// Takes orders on an event loop, and never makes the loop wait for a price.
public final class OrderDesk implements AutoCloseable {
  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
  }

  /// Answers an order: sold, without a price, or (task 2) busy. Called on the event loop only.
  public CompletionStage<Receipt> handle(Order order) {
    // TODO 1: do what BlockedDesk does, but move what blocks off the loop, at most 8 at once
    // TODO 2: book on the loop and hand over there, in order for each customer; count what is open
    throw new Todo("05, task 1: answer an order and leave the event loop free meanwhile");
  }

  /// How many orders are taken and not yet answered. Called on the event loop only.
  public int openOrders() {
    throw new Todo("05, task 2: say how many orders are open, and answer busy when 32 are");
  }

  /// Ends what the desk has started; called when every order is answered, not on the event loop.
  @Override
  public void close() {
    // TODO 1: close what you open
  }

  /// A busy moment at this desk: watch the heartbeat.
  public static void main(String[] args) {
    try (RushHour rush = RushHour.open();
        OrderDesk desk = new OrderDesk(rush.loop(), rush.prices(), rush.till())) {
      rush.send(desk::handle);
    }
  }
}
