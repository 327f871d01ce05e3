package deadlock;

import workshop.practice.bank.Account;

/// What the hasty bank does, under another name.
public final class Bank { // tag::transfer[]
  public void transfer(Account from, Account to, long cents) {
    from.lock();
    try {
      to.lock(); // here
      try {
        from.withdraw(cents);
        to.deposit(cents);
      } finally {
        to.unlock();
      }
    } finally {
      from.unlock();
    }
  }
  // end::transfer[]
}
