package blockedloop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// The queue of the pool is the limit: 32 wait, and 8 more are looked up.
public final class OrderDesk implements AutoCloseable {
  private static final int BACKLOG = 32;
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final ExecutorService lookups =
      new ThreadPoolExecutor(8, 8, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(BACKLOG));
  private final Map<String, CompletableFuture<?>> last = new HashMap<>();
  private int open;

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
  }

  public CompletionStage<Receipt> handle(Order order) {
    CompletableFuture<Integer> price;
    try {
      price = CompletableFuture.supplyAsync(() -> prices.priceOf(order.item()), lookups);
    } catch (RejectedExecutionException full) {
      return CompletableFuture.completedFuture(Receipt.busy(order));
    }
    open++;
    CompletableFuture<Receipt> receipt =
        price
            .handle(Quote::new)
            .thenCombineAsync(
                last.getOrDefault(order.customer(), NOTHING),
                (quote, before) -> answer(order, quote),
                loop);
    last.put(order.customer(), receipt);
    return receipt;
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
