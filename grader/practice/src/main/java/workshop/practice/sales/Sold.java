package workshop.practice.sales;

/// What one customer had bought at one moment.
///
/// @param orders how many
/// @param cents the sum over all lines of all orders
public record Sold(int orders, long cents) {}
