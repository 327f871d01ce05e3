package blockedloop;

import org.jspecify.annotations.Nullable;
import workshop.practice.orders.Order;
import workshop.practice.orders.Receipt;

/// One order answered.
///
/// @param receipt null if the stage failed
/// @param failure what it failed with; null if it did not
/// @param elsewhere where it was handed over if that was not on the loop
record Handover(
    Order order,
    @Nullable Receipt receipt,
    @Nullable Throwable failure,
    @Nullable Throwable elsewhere) {

  boolean is(Receipt.Outcome outcome) {
    return receipt != null && receipt.outcome() == outcome;
  }

  /// `order 7 of Ben`.
  String who() {
    return "order %d of %s".formatted(order.number(), order.customer());
  }

  /// `sold for 1200 cents`, `without a price`, `busy`, or its failure.
  String what() {
    return receipt == null ? "failed with " + failure : what(receipt);
  }

  static String what(Receipt receipt) {
    return switch (receipt.outcome()) {
      case SOLD -> "sold for %d cents".formatted(receipt.cents());
      case NO_PRICE -> "without a price";
      case BUSY -> "busy";
    };
  }
}
