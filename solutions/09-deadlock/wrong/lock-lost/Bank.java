package deadlock;

import workshop.practice.bank.Account;

/// Gives back what it took, unless something is thrown.
public final class Bank {
  public void transfer(Account from, Account to, long cents) {
    boolean upwards = from.number() < to.number();
    Account first = upwards ? from : to;
    Account second = upwards ? to : from;
    first.lock(); // here
    second.lock();
    from.withdraw(cents);
    to.deposit(cents);
    second.unlock();
    first.unlock();
  }
}
