package workshop.practice.orders;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where sold orders are booked. It belongs to the event loop: no other thread may book.
///
/// It notes who booked from elsewhere. Its list is locked for one reason: that such a mistake is
/// seen every time and as what it is, not as a wrong sum on some days.
public final class Till {
  /// One order booked.
  ///
  /// @param elsewhere where it was booked if that was not on the loop; null if it was
  public record Booking(Receipt receipt, @Nullable IllegalStateException elsewhere) {}

  private final EventLoop loop;
  private final List<Booking> bookings = new ArrayList<>();

  public Till(EventLoop loop) {
    this.loop = loop;
  }

  /// Books an order and writes its receipt. On the loop only.
  ///
  /// @param price of one piece, in cents
  public Receipt book(Order order, int price) {
    Receipt receipt = new Receipt(order, Receipt.Outcome.SOLD, order.pieces() * price);
    IllegalStateException elsewhere = loop.inLoop() ? null : elsewhere();
    synchronized (bookings) {
      bookings.add(new Booking(receipt, elsewhere));
    }
    return receipt;
  }

  private static IllegalStateException elsewhere() {
    Thread thread = Thread.currentThread();
    String name = thread.getName().isEmpty() ? "a virtual thread" : "thread " + thread.getName();
    return new IllegalStateException("booked on " + name + ", not on the event loop");
  }

  /// Everything booked so far, in that order. Any thread may ask.
  public List<Booking> bookings() {
    synchronized (bookings) {
      return List.copyOf(bookings);
    }
  }
}
