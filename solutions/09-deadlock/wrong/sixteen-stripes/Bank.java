package deadlock;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import workshop.practice.bank.Account;

/// A lock for every sixteenth account, in order.
public final class Bank {
  private final ReentrantLock[] stripes = new ReentrantLock[16];

  public Bank() {
    Arrays.setAll(stripes, i -> new ReentrantLock());
  }

  public void transfer(Account from, Account to, long cents) {
    int one = (int) (from.number() % stripes.length);
    int other = (int) (to.number() % stripes.length);
    ReentrantLock first = stripes[Math.min(one, other)];
    ReentrantLock second = stripes[Math.max(one, other)];
    first.lock(); // here
    second.lock();
    from.lock();
    to.lock();
    try {
      from.withdraw(cents);
      to.deposit(cents);
    } finally {
      to.unlock();
      from.unlock();
      second.unlock();
      first.unlock();
    }
  }
}
