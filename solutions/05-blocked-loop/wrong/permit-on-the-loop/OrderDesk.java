package blockedloop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import workshop.practice.Todo;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// Eight permits keep the limit, and whoever finds none waits: the loop.
public final class OrderDesk implements AutoCloseable {
  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final Semaphore permits = new Semaphore(8);
  private final ExecutorService lookups = Executors.newVirtualThreadPerTaskExecutor();

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
  }

  // tag::handle[]
  public CompletionStage<Receipt> handle(Order order) {
    permits.acquireUninterruptibly(); // here
    return CompletableFuture.supplyAsync(() -> price(order), lookups)
        .handleAsync((cents, failure) -> answer(order, cents, failure), loop);
  }
  // end::handle[]

  private int price(Order order) {
    try {
      return prices.priceOf(order.item());
    } finally {
      permits.release();
    }
  }

  private Receipt answer(Order order, Integer cents, Throwable failure) {
    return failure == null ? till.book(order, cents) : Receipt.noPrice(order);
  }

  public int openOrders() {
    throw new Todo("05, task 2: say how many orders are open");
  }

  @Override
  public void close() {
    lookups.close();
  }
}
