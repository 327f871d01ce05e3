package deadlock;

import workshop.practice.bank.Account;

/// The poorer account first.
public final class Bank {
  public void transfer(Account from, Account to, long cents) { // tag::order[]
    boolean fromFirst = from.balance() <= to.balance();
    Account first = fromFirst ? from : to;
    Account second = fromFirst ? to : from;
    first.lock();
    try {
      second.lock(); // here
      // end::order[]
      try {
        from.withdraw(cents);
        to.deposit(cents);
      } finally {
        second.unlock();
      }
    } finally {
      first.unlock();
    }
  }
}
