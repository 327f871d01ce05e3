package deadlock;

import java.util.concurrent.locks.ReentrantLock;
import workshop.practice.bank.Account;

/// Ordered by owner, with one lock for all who transfer between accounts of their own.
public final class Bank {
  private final ReentrantLock ties = new ReentrantLock();

  public void transfer(Account from, Account to, long cents) {
    int order = from.owner().compareTo(to.owner());
    if (order != 0) {
      transfer(order < 0 ? from : to, order < 0 ? to : from, from, to, cents);
      return;
    }
    ties.lock(); // here
    try {
      transfer(from, to, from, to, cents);
    } finally {
      ties.unlock();
    }
  }

  private static void transfer(Account first, Account second, Account from, Account to, long cents) {
    first.lock();
    second.lock();
    try {
      from.withdraw(cents);
      to.deposit(cents);
    } finally {
      second.unlock();
      first.unlock();
    }
  }
}
