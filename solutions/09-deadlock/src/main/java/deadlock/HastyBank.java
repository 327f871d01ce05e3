package deadlock;

import workshop.practice.bank.Account;
import workshop.practice.bank.Meeting;

/// The bank as it is today: right, until two of its transfers meet.
public final class HastyBank {
  /// Moves money from one account to another.
  public void transfer(Account from, Account to, long cents) {
    from.lock();
    try {
      to.lock();
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

  /// Two transfers of this bank meet. It does not end by itself: look at it, then press Ctrl-C.
  public static void main(String[] args) throws InterruptedException {
    Meeting meeting = Meeting.ofTwo(new HastyBank()::transfer);
    System.out.printf("look at it: jcmd %d Thread.print%n", ProcessHandle.current().pid());
    meeting.end();
    System.out.println("both transfers have ended");
  }
}
