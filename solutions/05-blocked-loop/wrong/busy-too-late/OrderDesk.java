package blockedloop;

import java.util.HashMap;
import java.util.Map;
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

/// Says busy in turn, when the orders before are answered.
public final class OrderDesk implements AutoCloseable {
  private static final int BACKLOG = 32;
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final ExecutorService lookups = Executors.newFixedThreadPool(8);
  private final Map<String, CompletableFuture<?>> last = new HashMap<>();
  private int open;

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
  }

  public CompletionStage<Receipt> handle(Order order) {
    if (open == BACKLOG) {
      return last.getOrDefault(order.customer(), NOTHING).thenApply(before -> Receipt.busy(order));
    }
    open++;
    CompletableFuture<Receipt> receipt =
        CompletableFuture.supplyAsync(() -> prices.priceOf(order.item()), lookups)
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
