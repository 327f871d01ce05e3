package blockedloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;

/// Eight threads of its own making take questions from a queue. It has no bound, so `put` never
/// waits for room, only for its lock now and then, and for no longer than that takes.
public final class OrderDesk implements AutoCloseable {
  private static final int BACKLOG = 32;
  private static final int LINES = 8;
  private static final CompletableFuture<Void> NOTHING = CompletableFuture.completedFuture(null);

  private final EventLoop loop;
  private final PriceList prices;
  private final Till till;
  private final BlockingQueue<Question> questions = new LinkedBlockingQueue<>();
  private final List<Thread> lines = new ArrayList<>();
  private final Map<String, CompletableFuture<?>> last = new HashMap<>();
  private int open;

  public OrderDesk(EventLoop loop, PriceList prices, Till till) {
    this.loop = loop;
    this.prices = prices;
    this.till = till;
    for (int i = 0; i < LINES; i++) {
      lines.add(Thread.ofPlatform().start(this::ask));
    }
  }

  public CompletionStage<Receipt> handle(Order order) {
    if (open == BACKLOG) {
      return CompletableFuture.completedFuture(Receipt.busy(order));
    }
    open++;
    Question question = new Question(order.item(), new CompletableFuture<>());
    try {
      questions.put(question);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the loop", e);
    }
    CompletableFuture<Receipt> receipt =
        question.price.thenCombineAsync(
            last.getOrDefault(order.customer(), NOTHING),
            (price, before) -> answer(order, price.cents),
            loop);
    last.put(order.customer(), receipt);
    return receipt;
  }

  private Receipt answer(Order order, @Nullable Integer cents) {
    open--;
    return cents == null ? Receipt.noPrice(order) : till.book(order, cents);
  }

  private void ask() {
    try {
      while (true) {
        Question question = questions.take();
        question.price.complete(new Price(cents(question.item)));
      }
    } catch (InterruptedException closed) {
      // nobody has another question
    }
  }

  private @Nullable Integer cents(String item) {
    try {
      return prices.priceOf(item);
    } catch (NoSuchElementException notOnTheList) {
      return null;
    }
  }

  public int openOrders() {
    return open;
  }

  @Override
  public void close() {
    lines.forEach(Thread::interrupt);
    try {
      for (Thread line : lines) {
        line.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Question(String item, CompletableFuture<Price> price) {}

  private record Price(@Nullable Integer cents) {}
}
