package deadlock;

import java.util.concurrent.TimeUnit;
import workshop.practice.bank.Account;

/// Goes on after fifty milliseconds, whether it got the second account or not.
public final class Bank {
  public void transfer(Account from, Account to, long cents) {
    from.lock();
    try {
      boolean both = to.tryLock(50, TimeUnit.MILLISECONDS);
      try {
        from.withdraw(cents);
        if (both) {
          to.deposit(cents);
        }
      } finally {
        if (both) {
          to.unlock();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      from.unlock();
    }
  }
}
