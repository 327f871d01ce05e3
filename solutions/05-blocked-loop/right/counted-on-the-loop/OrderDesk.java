package blockedloop;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// The loop itself counts: it begins a lookup when less than eight are under way, and keeps a queue
/// for each customer.
public final class OrderDesk implements AutoCloseable {
  private static final int BACKLOG = 32;
  private static final int LINES = 8;

  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final Queue<Open> waiting = new ArrayDeque<>();
  private final Map<String, Queue<Open>> turns = new HashMap<>();
  private int underWay;
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
    Open taken = new Open(order);
    waiting.add(taken);
    turns.computeIfAbsent(order.customer(), customer -> new ArrayDeque<>()).add(taken);
    begin();
    return taken.receipt;
  }

  private void begin() {
    while (underWay < LINES && !waiting.isEmpty()) {
      underWay++;
      Open next = waiting.remove();
      Thread.startVirtualThread(() -> lookUp(next));
    }
  }

  /// On a thread of its own; only this waits.
  private void lookUp(Open one) {
    Integer cents;
    try {
      cents = prices.priceOf(one.order.item());
    } catch (NoSuchElementException notOnTheList) {
      cents = null;
    }
    Integer answer = cents;
    loop.execute(() -> lookedUp(one, answer));
  }

  private void lookedUp(Open one, @Nullable Integer cents) {
    underWay--;
    one.over = true;
    one.cents = cents;
    Queue<Open> turn = turns.get(one.order.customer());
    while (!turn.isEmpty() && turn.peek().over) {
      Open first = turn.remove();
      open--;
      first.receipt.complete(
          first.cents == null ? Receipt.noPrice(first.order) : till.book(first.order, first.cents));
    }
    begin();
  }

  public int openOrders() {
    return open;
  }

  @Override
  public void close() {}

  private static final class Open {
    final Order order;
    final CompletableFuture<Receipt> receipt = new CompletableFuture<>();
    boolean over;
    @Nullable Integer cents;

    Open(Order order) {
      this.order = order;
    }
  }
}
