package deadlock;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import workshop.engine.recording.Scene;
import workshop.practice.bank.Account;
import workshop.practice.bank.Meeting;
import workshop.practice.bank.Payment;
import workshop.practice.work.Unit;

/// One transfer stands for a moment with a lock in its hand; another crosses it, others have
/// nothing to do with it. A transfer is an operation.
final class Demonstration {
  private static final long A_MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    scene.watch(scene.practice().openDesk("transfer"));
    Account ada = new Account(17, "Ada", 100);
    Account ben = new Account(42, "Ben", 100);
    Account cleo = new Account(51, "Cleo", 100);
    Account dan = new Account(60, "Dan", 100);
    scene.begin();
    scene.part(
        "task 2",
        () -> {
          Bank bank = new Bank();
          Meeting meeting = new Meeting((from, to, cents) -> pay(bank, from, to, cents));
          meeting.send(new Payment(ada, ben, 30));
          meeting.send(new Payment(ben, ada, 50));
          meeting.letThrough(new Payment(cleo, dan, 10));
          LockSupport.parkNanos(A_MOMENT_NANOS);
          meeting.letThrough(new Payment(dan, cleo, 20));
          LockSupport.parkNanos(A_MOMENT_NANOS);
          meeting.endOrStandstill();
        });
  }

  private static void pay(Bank bank, Account from, Account to, long cents) {
    Unit.run(
        from.number() + " to " + to.number(),
        "",
        () -> {
          bank.transfer(from, to, cents);
          return from;
        });
  }
}
