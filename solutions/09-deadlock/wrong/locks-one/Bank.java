package deadlock;

import workshop.practice.bank.Account;

/// Locks the account that is debited; nobody minds being given money.
public final class Bank {
  public void transfer(Account from, Account to, long cents) {
    from.lock();
    try {
      from.withdraw(cents);
      to.deposit(cents); // here
    } finally {
      from.unlock();
    }
  }
}
