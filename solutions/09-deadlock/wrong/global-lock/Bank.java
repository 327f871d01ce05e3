package deadlock;

import workshop.practice.bank.Account;

/// One transfer at a time, whoever it concerns.
public final class Bank {
  public synchronized void transfer(Account from, Account to, long cents) {
    from.lock(); // here
    to.lock();
    try {
      from.withdraw(cents);
      to.deposit(cents);
    } finally {
      to.unlock();
      from.unlock();
    }
  }
}
