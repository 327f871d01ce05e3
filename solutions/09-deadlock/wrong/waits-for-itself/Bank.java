package deadlock;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import workshop.practice.bank.Account;

/// A permit for each account, taken in order.
public final class Bank {
  private final Map<Account, Semaphore> permits = new ConcurrentHashMap<>();

  public void transfer(Account from, Account to, long cents) {
    boolean upwards = from.number() < to.number();
    Semaphore first = permit(upwards ? from : to);
    Semaphore second = permit(upwards ? to : from);
    first.acquireUninterruptibly();
    second.acquireUninterruptibly(); // here
    from.lock();
    to.lock();
    try {
      from.withdraw(cents);
      to.deposit(cents);
    } finally {
      to.unlock();
      from.unlock();
      second.release();
      first.release();
    }
  }

  private Semaphore permit(Account account) {
    return permits.computeIfAbsent(account, any -> new Semaphore(1));
  }
}
