package blockedloop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// A virtual thread for every order; eight permits, taken there and not on the loop.
public final class OrderDesk implements AutoCloseable {
  private static final int BACKLOG = 32;
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final Semaphore permits = new Semaphore(8);
  private final ExecutorService lookups = Executors.newVirtualThreadPerTaskExecutor();
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
    CompletableFuture<Receipt> receipt =
        CompletableFuture.supplyAsync(() -> price(order), lookups)
            .handle(Quote::new)
            .thenCombineAsync(
                last.getOrDefault(order.customer(), NOTHING),
                (quote, before) -> answer(order, quote),
                loop);
    last.put(order.customer(), receipt);
    return receipt;
  }

  /// Waits for a permit and then for the price: a virtual thread costs next to nothing meanwhile.
  private int price(Order order) {
    permits.acquireUninterruptibly();
    try {
      return prices.priceOf(order.item());
    } finally {
      permits.release();
    }
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
