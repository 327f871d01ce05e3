package workshop.practice.bank;

/// Somebody wants more money than there is in the account.
public final class Overdraft extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Overdraft(Account account, long amount) {
    super("%s has %d cents, not %d".formatted(account, account.balance(), amount));
  }
}
