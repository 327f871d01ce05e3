package blockedloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workshop.practice.orders.Order;
import workshop.practice.orders.Receipt;
import workshop.practice.orders.Till;
import workshop.practice.world.Desk;
import workshop.practice.world.Operation;

/// What became of the orders, held against what should; every failure says what was counted.
///
/// @param handovers in the order in which the receipts came
/// @param bookings in the order in which the till was told
record Audit(Batch batch, List<Handover> handovers, List<Till.Booking> bookings) {

  /// Every order has the receipt it should have; if not, the first of the orders is told.
  void everyReceiptIsRight() {
    Map<Integer, Receipt> truth = batch.receipts();
    List<String> wrong =
        handovers.stream()
            .filter(h -> !Objects.equals(truth.get(h.order().number()), h.receipt()))
            .sorted(Comparator.comparingInt(h -> h.order().number()))
            .map(h -> "%s is %s instead of %s".formatted(h.who(), h.what(), should(h, truth)))
            .toList();
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d of %d receipts wrong: %s"
                    .formatted(wrong.size(), handovers.size(), wrong.getFirst()))
        .isEmpty();
  }

  private static String should(Handover handover, Map<Integer, Receipt> truth) {
    return Handover.what(Objects.requireNonNull(truth.get(handover.order().number())));
  }

  /// The till has every sold order once, and no other.
  void everySaleIsBookedOnce() {
    List<Receipt> sold =
        batch.receipts().values().stream()
            .filter(receipt -> receipt.outcome() == Receipt.Outcome.SOLD)
            .collect(Collectors.toCollection(ArrayList::new));
    int sales = sold.size();
    List<Receipt> surplus =
        bookings.stream().map(Till.Booking::receipt).filter(r -> !sold.remove(r)).toList();
    assertThat(sold.size() + surplus.size())
        .withFailMessage(
            "the till has %d bookings for %d sales; %d sales are not booked",
            bookings.size(), sales, sold.size())
        .isZero();
  }

  /// Nothing was booked or handed over on another thread than the loop's.
  void everythingHappenedOnTheLoop() {
    onTheLoop("orders booked", bookings, Till.Booking::elsewhere);
    onTheLoop("receipts handed over", handovers, Handover::elsewhere);
  }

  private static <T> void onTheLoop(
      String what, List<T> all, Function<T, @Nullable Throwable> elsewhere) {
    List<Throwable> astray = all.stream().map(elsewhere).filter(Objects::nonNull).toList();
    if (!astray.isEmpty()) {
      throw new AssertionError(
          "%d of %d %s off the loop".formatted(astray.size(), all.size(), what), astray.getFirst());
    }
  }

  /// Receipts of one customer came, and were booked, in the order of its orders.
  void everyCustomerIsServedInOrder() {
    inOrder("answered", handovers.stream().map(Handover::order).toList());
    inOrder("booked", bookings.stream().map(b -> b.receipt().order()).toList());
  }

  private static void inOrder(String what, List<Order> orders) {
    Map<String, Order> last = new HashMap<>();
    for (Order order : orders) {
      Order before = last.put(order.customer(), order);
      if (before != null && before.number() > order.number()) {
        throw new AssertionError(
            "order %d of %s was %s before order %d"
                .formatted(before.number(), order.customer(), what, order.number()));
      }
    }
  }

  /// Every order's price was asked for once.
  void everyPriceWasAskedForOnce(Desk lookups) {
    List<String> names = lookups.log().operations().stream().map(Operation::name).sorted().toList();
    List<String> items = batch.orders().stream().map(Order::item).sorted().toList();
    assertThat(names)
        .withFailMessage(
            "the price list was asked %d times about %d of the %d articles",
            names.size(), items.stream().filter(names::contains).count(), items.size())
        .isEqualTo(items);
  }
}
