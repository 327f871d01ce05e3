package workshop.practice.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TillTest {
  private static final Order ORDER = new Order(1, "Ada", "tea", 3);

  @Test
  void what_the_loop_books_is_in_order() {
    try (EventLoop loop = EventLoop.start()) {
      Till till = new Till(loop);

      Receipt receipt = CompletableFuture.supplyAsync(() -> till.book(ORDER, 250), loop).join();

      assertThat(receipt).isEqualTo(new Receipt(ORDER, Receipt.Outcome.SOLD, 750));
      assertThat(till.bookings()).containsExactly(new Till.Booking(receipt, null));
    }
  }

  @Test
  void who_books_from_elsewhere_is_noted() {
    try (EventLoop loop = EventLoop.start()) {
      Till till = new Till(loop);

      till.book(ORDER, 250);

      assertThat(till.bookings())
          .singleElement()
          .extracting(Till.Booking::elsewhere)
          .satisfies(
              elsewhere ->
                  assertThat((Throwable) elsewhere)
                      .hasMessage(
                          "booked on thread %s, not on the event loop",
                          Thread.currentThread().getName()));
    }
  }
}
