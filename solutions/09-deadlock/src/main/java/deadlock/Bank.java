package deadlock;

import workshop.practice.bank.Account;
import workshop.practice.bank.Meeting;

/// Moves money between accounts, on as many threads as there are transfers.
///
/// Every transfer takes the account with the smaller number first. Whoever waits then waits for a
/// greater number than any it holds, so a circle of waiting cannot close.
public final class Bank {
  /// Moves money from one account to another.
  ///
  /// @throws workshop.practice.bank.Overdraft if there is not so much; nothing has changed then
  public void transfer(Account from, Account to, long cents) {
    // tag::order[]
    boolean upwards = from.number() < to.number();
    Account first = upwards ? from : to;
    Account second = upwards ? to : from;
    first.lock();
    try {
      second.lock();
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

  /// Two transfers of this bank meet; tells of each whether it has ended.
  public static void main(String[] args) {
    Meeting.ofTwo(new Bank()::transfer).endOrStandstill().forEach(System.out::println);
  }
}
