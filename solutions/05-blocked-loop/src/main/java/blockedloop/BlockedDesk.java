package blockedloop;

import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.RushHour;
import workshop.practice.orders.Till;

/// The desk as it is today: right, and somewhere in it the event loop stands still.
public final class BlockedDesk {
  private final PriceList prices;
  private final Till till;

  public BlockedDesk(PriceList prices, Till till) {
    this.prices = prices;
    this.till = till;
  }

  /// Answers an order; called on the event loop.
  public CompletionStage<Receipt> handle(Order order) {
    try {
      return CompletableFuture.completedFuture(sell(order));
    } catch (NoSuchElementException notOnTheList) {
      return CompletableFuture.completedFuture(Receipt.noPrice(order));
    }
  }

  private Receipt sell(Order order) {
    return till.book(order, prices.priceOf(order.item()));
  }

  /// A busy moment at this desk: watch the heartbeat.
  public static void main(String[] args) {
    try (RushHour rush = RushHour.open()) {
      rush.send(new BlockedDesk(rush.prices(), rush.till())::handle);
    }
  }
}
