package deadlock;

import workshop.practice.bank.Account;

/// Only one thread at a time may take accounts.
public final class Bank {
  private final Object taking = new Object();

  public void transfer(Account from, Account to, long cents) {
    synchronized (taking) {
      from.lock(); // here
      to.lock();
    }
    try {
      from.withdraw(cents);
      to.deposit(cents);
    } finally {
      to.unlock();
      from.unlock();
    }
  }
}
