package workshop.practice.bank;

import java.util.ArrayList;
import java.util.List;

/// Makes transfers of one bank meet: each goes on to where it matters, and stands there until the
/// meeting ends.
///
/// Transfers are begun, and later let go, one after the other, so nothing depends on who is faster.
/// Nobody is waited for who can no longer come, because a transfer that stands is in its way.
/// Called on one thread.
public final class Meeting {
  private final Transfers bank;
  private final List<Visit> visits = new ArrayList<>();

  public Meeting(Transfers bank) {
    this.bank = bank;
  }

  /// Two transfers that cross, to try a bank by hand: one from account 17 to account 42, one back.
  public static Meeting ofTwo(Transfers bank) {
    Account ada = new Account(17, "Ada", 100);
    Account ben = new Account(42, "Ben", 100);
    Meeting meeting = new Meeting(bank);
    meeting.send(new Payment(ada, ben, 30));
    meeting.send(new Payment(ben, ada, 50));
    return meeting;
  }

  /// Begins a transfer that stands when it has locked an account and wants another; returns when it
  /// stands, has ended, or gets no further.
  public Visit send(Payment payment) {
    return begin(new Visit(bank, payment, Stop.BETWEEN_LOCKS));
  }

  /// Begins a transfer that stands when it is about to move money; returns when it stands, has
  /// ended, or gets no further.
  public Visit sendToMove(Payment payment) {
    return begin(new Visit(bank, payment, Stop.BEFORE_MOVING));
  }

  /// Begins a transfer that stands nowhere; returns when it has ended, or gets no further.
  public Visit letThrough(Payment payment) {
    return begin(new Visit(bank, payment, Stop.NOWHERE));
  }

  private Visit begin(Visit visit) {
    visits.add(visit);
    Stretch stretch = new Stretch(visit, visits);
    visit.start();
    if (stretch.await()) {
      visit.isHeldUp();
    }
    return visit;
  }

  /// Lets everybody go, in the order in which they were sent, and returns when all have ended: if
  /// they wait for each other, never.
  public void end() throws InterruptedException {
    letAllGo();
    for (Visit visit : visits) {
      visit.thread().join();
    }
  }

  /// Lets everybody go, and returns when all have ended or nobody gets any further.
  ///
  /// @return every transfer, in the order in which they were sent
  public List<Visit> endOrStandstill() {
    letAllGo();
    List<Visit> before;
    List<Visit> left = visits;
    do {
      before = left;
      before.forEach(visit -> new Stretch(visit, visits).await());
      left = visits.stream().filter(visit -> !visit.ended()).toList();
    } while (!left.isEmpty() && left.size() < before.size());
    return List.copyOf(visits);
  }

  private void letAllGo() {
    for (Visit visit : visits) {
      Stretch stretch = new Stretch(visit, visits);
      visit.letGo();
      stretch.await();
    }
  }
}
