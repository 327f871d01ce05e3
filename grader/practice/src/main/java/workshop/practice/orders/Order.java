package workshop.practice.orders;

/// What a customer wants.
///
/// @param number counts from 1 in the order in which orders come in
/// @param pieces at least 1
public record Order(int number, String customer, String item, int pieces) {
  public Order {
    if (pieces < 1) {
      throw new IllegalArgumentException("not a number of pieces: " + pieces);
    }
  }
}
