package workshop.practice.bank;

/// What a customer wants.
///
/// @param cents how much money is to go from one account to the other
public record Payment(Account from, Account to, long cents) {
  /// The name of the thread that makes it: `17 to 42`.
  String name() {
    return "%d to %d".formatted(from.number(), to.number());
  }
}
