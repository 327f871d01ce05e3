package deadlock;

import java.util.concurrent.locks.ReentrantLock;
import workshop.practice.bank.Account;

/// Ordered by identity hash; for the two in two thousand millions that share one, a lock more.
public final class Bank {
  private final ReentrantLock ties = new ReentrantLock();

  public void transfer(Account from, Account to, long cents) {
    int one = System.identityHashCode(from);
    int other = System.identityHashCode(to);
    if (one == other && from != to) {
      ties.lock();
      try {
        move(from, to, from, to, cents);
      } finally {
        ties.unlock();
      }
    } else {
      move(one < other ? from : to, one < other ? to : from, from, to, cents);
    }
  }

  private static void move(Account first, Account second, Account from, Account to, long cents) {
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
