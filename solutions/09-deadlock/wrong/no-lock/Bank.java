package deadlock;

import workshop.practice.bank.Account;

/// Moves the money and hopes.
public final class Bank {
  public void transfer(Account from, Account to, long cents) {
    from.withdraw(cents); // here
    to.deposit(cents);
  }
}
