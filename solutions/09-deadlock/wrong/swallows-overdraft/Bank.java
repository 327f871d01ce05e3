package deadlock;

import workshop.practice.bank.Account;
import workshop.practice.bank.Overdraft;

/// Nobody likes to be refused.
public final class Bank {
  public void transfer(Account from, Account to, long cents) {
    boolean upwards = from.number() < to.number();
    Account first = upwards ? from : to;
    Account second = upwards ? to : from;
    first.lock();
    second.lock();
    try {
      from.withdraw(cents);
      to.deposit(cents);
    } catch (Overdraft nothingPaid) {
      // nothing was paid, so nothing has to be done
    } finally {
      second.unlock();
      first.unlock();
    }
  }
}
