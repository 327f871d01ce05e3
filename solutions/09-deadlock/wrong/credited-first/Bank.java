package deadlock;

import workshop.practice.bank.Account;

/// Puts in what it may not get out.
public final class Bank {
  public void transfer(Account from, Account to, long cents) {
    boolean upwards = from.number() < to.number();
    Account first = upwards ? from : to;
    Account second = upwards ? to : from;
    first.lock();
    second.lock();
    try {
      to.deposit(cents);
      from.withdraw(cents);
    } finally {
      second.unlock();
      first.unlock();
    }
  }
}
