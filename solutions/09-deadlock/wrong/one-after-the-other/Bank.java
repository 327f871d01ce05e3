package deadlock;

import workshop.practice.bank.Account;

/// Never holds two locks, so there is no deadlock; for a moment the money is nowhere.
public final class Bank {
  public void transfer(Account from, Account to, long cents) {
    from.lock();
    try {
      from.withdraw(cents);
    } finally {
      from.unlock();
    }
    to.lock();
    try {
      to.deposit(cents);
    } finally {
      to.unlock();
    }
  }
}
