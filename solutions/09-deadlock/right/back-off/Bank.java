package deadlock;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import workshop.practice.bank.Account;

/// Takes both accounts or none, and tries again after a moment of chance.
public final class Bank {
  private static final int LONGEST_NANOS = 1_000_000;

  // tag::again[]
  public void transfer(Account from, Account to, long cents) {
    while (!tryTransfer(from, to, cents)) {
      LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(LONGEST_NANOS));
    }
  }

  // end::again[]
  // tag::both[]
  private static boolean tryTransfer(Account from, Account to, long cents) {
    if (!from.tryLock()) {
      return false;
    }
    try {
      if (!to.tryLock()) {
        return false;
      }
      // end::both[]
      try {
        from.withdraw(cents);
        to.deposit(cents);
        return true;
      } finally {
        to.unlock();
      }
    } finally {
      from.unlock();
    }
  }
}
