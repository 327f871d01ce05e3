package workshop.practice.bank;

/// What a bank does: moves money from one account to another, on the thread that calls it.
@FunctionalInterface
public interface Transfers {
  /// @param cents how much
  void transfer(Account from, Account to, long cents);
}
