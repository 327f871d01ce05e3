package blockedloop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// Books wherever the price happens to arrive.
public final class OrderDesk implements AutoCloseable {
  private static final int BACKLOG = 32;
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final PriceList prices;
  private final Till till;
  private final ExecutorService lookups = Executors.newFixedThreadPool(8);
  private final Map<String, CompletableFuture<?>> last = new HashMap<>();
  private final AtomicInteger open = new AtomicInteger();

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.prices = prices;
    this.till = till;
  }

  public CompletionStage<Receipt> handle(Order order) {
    if (open.get() == BACKLOG) {
      return CompletableFuture.completedFuture(Receipt.busy(order));
    }
    open.incrementAndGet();
    CompletableFuture<Receipt> receipt =
        CompletableFuture.supplyAsync(() -> prices.priceOf(order.item()), lookups)
            .handle(Quote::new)
            .thenCombine(
                last.getOrDefault(order.customer(), NOTHING),
                (quote, before) -> answer(order, quote));
    last.put(order.customer(), receipt);
    return receipt;
  }

  private Receipt answer(Order order, Quote quote) {
    open.decrementAndGet();
    return quote.cents() == null ? Receipt.noPrice(order) : till.book(order, quote.cents()); // here
  }

  public int openOrders() {
    return open.get();
  }

  @Override
  public void close() {
    lookups.close();
  }

  private record Quote(@Nullable Integer cents, @Nullable Throwable failure) {}
}
