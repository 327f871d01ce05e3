package blockedloop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// Answers every order as soon as its price is there.
public final class OrderDesk implements AutoCloseable {
  private static final int BACKLOG = 32;

  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final ExecutorService lookups = Executors.newFixedThreadPool(8);
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
    return CompletableFuture.supplyAsync(() -> prices.priceOf(order.item()), lookups)
        .handle(Quote::new)
        .thenApplyAsync(quote -> answer(order, quote), loop);
  }

  private Receipt answer(Order order, Quote quote) {
    open--;
    return quote.cents() == null ? Receipt.noPrice(order) : till.book(order, quote.cents());
  }

  public int openOrders() {
    return open;
  }

  @Override
  public void close() {
    lookups.close();
  }

  private record Quote(@Nullable Integer cents, @Nullable Throwable failure) {}
}
