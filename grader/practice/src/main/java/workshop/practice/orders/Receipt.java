package workshop.practice.orders;

/// The answer to one order.
///
/// @param cents what the customer pays; 0 unless it is sold
public record Receipt(Order order, Outcome outcome, int cents) {
  /// What became of the order.
  public enum Outcome {
    /// Sold, and booked in the till.
    SOLD,
    /// The price list could not tell its price.
    NO_PRICE,
    /// Not taken: the desk has too much to do. The customer may come again.
    BUSY
  }

  /// The order could not be priced.
  public static Receipt noPrice(Order order) {
    return new Receipt(order, Outcome.NO_PRICE, 0);
  }

  /// The order was not taken.
  public static Receipt busy(Order order) {
    return new Receipt(order, Outcome.BUSY, 0);
  }
}
