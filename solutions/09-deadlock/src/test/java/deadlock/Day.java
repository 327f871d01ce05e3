package deadlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workshop.practice.bank.Account;
import workshop.practice.bank.Booking;
import workshop.practice.bank.Meeting;
import workshop.practice.bank.Payment;
import workshop.practice.bank.Visit;

/// One bank whose transfers meet, and what every account must have at the end.
final class Day {
  private final Meeting meeting = new Meeting(new Bank()::transfer);
  private final Map<Account, Long> expected = new LinkedHashMap<>();
  private final List<Visit> paid = new ArrayList<>();

  /// Opens an account.
  Account account(long number, String owner, long cents) {
    Account account = new Account(number, owner, cents);
    expected.put(account, cents);
    return account;
  }

  /// A transfer that stands when it has locked an account and wants another.
  Visit send(Account from, Account to, long cents) {
    return expect(meeting.send(new Payment(from, to, cents)));
  }

  /// A transfer that stands when it is about to move money.
  Visit sendToMove(Account from, Account to, long cents) {
    return expect(meeting.sendToMove(new Payment(from, to, cents)));
  }

  /// A transfer that stands nowhere.
  Visit pay(Account from, Account to, long cents) {
    return expect(meeting.letThrough(new Payment(from, to, cents)));
  }

  /// A transfer that stands nowhere and has to be refused.
  Visit ask(Account from, Account to, long cents) {
    return meeting.letThrough(new Payment(from, to, cents));
  }

  private Visit expect(Visit visit) {
    Payment payment = visit.payment();
    paid.add(visit);
    expected.merge(payment.from(), -payment.cents(), Long::sum);
    expected.merge(payment.to(), payment.cents(), Long::sum);
    return visit;
  }

  /// Lets everybody go and waits for them; then every account has what it should.
  Day end() throws InterruptedException {
    meeting.end();
    for (Visit visit : paid) {
      requireNoFailure(visit);
    }
    requireNothingLost();
    expected.forEach(Day::requireBalance);
    return this;
  }

  private static void requireNoFailure(Visit visit) {
    switch (visit.failure()) {
      case null -> {}
      case Error thrown -> throw thrown;
      case RuntimeException thrown -> throw thrown;
      case Throwable sneaky -> throw new AssertionError("the call threw " + sneaky, sneaky);
    }
  }

  private void requireNothingLost() {
    long before = expected.values().stream().mapToLong(Long::longValue).sum();
    long after = expected.keySet().stream().mapToLong(Account::balance).sum();
    assertThat(after)
        .withFailMessage(
            "the accounts had %d cents together, and have %d now".formatted(before, after))
        .isEqualTo(before);
  }

  private static void requireBalance(Account account, long cents) {
    assertThat(account.balance())
        .withFailMessage(
            () -> "%s has %d cents, not %d".formatted(account, account.balance(), cents))
        .isEqualTo(cents);
  }

  /// Every transfer moved its money on its own thread and had both accounts locked.
  void requireBothLocked() {
    for (Visit visit : paid) {
      requireLocked(visit, visit.payment().from(), "debited", visit.payment().to());
      requireLocked(visit, visit.payment().to(), "credited", visit.payment().from());
    }
  }

  private static void requireLocked(Visit visit, Account account, String how, Account other) {
    List<Booking> own =
        account.statement().stream().filter(b -> b.thread() == visit.thread()).toList();
    assertThat(own)
        .withFailMessage("%s was not %s by the thread that called transfer".formatted(account, how))
        .isNotEmpty();
    for (Booking booking : own) {
      assertThat(booking.locked())
          .withFailMessage("%s was %s while %s was not locked".formatted(account, how, other))
          .containsAll(Set.of(account, other));
    }
  }

  /// No account is locked any more.
  void requireAllFree() {
    for (Account account : expected.keySet()) {
      assertThat(account.tryLock())
          .withFailMessage("%s is still locked".formatted(account))
          .isTrue();
      account.unlock();
    }
  }
}
