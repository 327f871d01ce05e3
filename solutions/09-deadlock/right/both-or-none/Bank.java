package deadlock;

import workshop.practice.bank.Account;

/// Takes both accounts at one go, or waits with neither. The monitor is held for a moment only:
/// never while somebody waits for an account, and never while money moves.
public final class Bank {
  private final Object change = new Object();

  public void transfer(Account from, Account to, long cents) {
    take(from, to);
    try {
      from.withdraw(cents);
      to.deposit(cents);
    } finally {
      giveBack(from, to);
    }
  }

  private void take(Account from, Account to) {
    boolean interrupted = false;
    synchronized (change) {
      while (!tryBoth(from, to)) {
        try {
          change.wait();
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean tryBoth(Account from, Account to) {
    if (!from.tryLock()) {
      return false;
    }
    if (to.tryLock()) {
      return true;
    }
    from.unlock();
    return false;
  }

  private void giveBack(Account from, Account to) {
    synchronized (change) {
      to.unlock();
      from.unlock();
      change.notifyAll();
    }
  }
}
