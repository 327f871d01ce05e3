package workshop.practice.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A meeting always ends, whatever the transfers do instead of coming.
@Timeout(60)
class MeetingTest {
  private static final int SHORT_MILLIS = 20;

  private final Account ada = new Account(17, "Ada", 100);
  private final Account ben = new Account(42, "Ben", 100);
  private final Account cleo = new Account(8, "Cleo", 100);
  private final Account dan = new Account(99, "Dan", 100);

  private static void crossed(Account from, Account to, long cents) {
    from.lock();
    to.lock();
    move(from, to, cents);
  }

  private static void ordered(Account from, Account to, long cents) {
    boolean upwards = from.number() < to.number();
    (upwards ? from : to).lock();
    (upwards ? to : from).lock();
    move(from, to, cents);
  }

  /// Moves money between accounts that are locked, and unlocks them.
  private static void move(Account from, Account to, long cents) {
    try {
      from.withdraw(cents);
      to.deposit(cents);
    } finally {
      to.unlock();
      from.unlock();
    }
  }

  @Test
  void crossed_transfers_stand_with_one_account_each_and_then_wait_for_each_other() {
    Meeting meeting = new Meeting(MeetingTest::crossed);

    Visit there = meeting.send(new Payment(ada, ben, 30));
    Visit back = meeting.send(new Payment(ben, ada, 50));

    assertThat(List.of(there, back)).allMatch(Visit::came).allMatch(v -> v.obstacle() == null);
    assertThat(meeting.endOrStandstill()).containsExactly(there, back).noneMatch(Visit::ended);
    assertThat(there).hasToString("17 to 42: has not ended");
  }

  @Test
  void in_order_only_one_comes_and_both_end() throws InterruptedException {
    Meeting meeting = new Meeting(MeetingTest::ordered);

    Visit there = meeting.send(new Payment(ada, ben, 30));
    Visit back = meeting.send(new Payment(ben, ada, 50));

    assertThat(there.came()).isTrue();
    assertThat(back.came()).isFalse();
    assertThat(back.obstacle()).isNotNull();
    assertThat(back.obstacle().getStackTrace())
        .anyMatch(frame -> frame.getMethodName().equals("ordered"));
    meeting.end();
    assertThat(ada.balance()).isEqualTo(120);
    assertThat(ben.balance()).isEqualTo(80);
  }

  @Test
  void one_that_moves_lets_others_through() throws InterruptedException {
    Meeting meeting = new Meeting(MeetingTest::ordered);

    Visit first = meeting.sendToMove(new Payment(ada, ben, 30));
    Visit behind = meeting.letThrough(new Payment(ben, cleo, 50));
    Visit other = meeting.letThrough(new Payment(dan, new Account(5, "Eve", 0), 1));

    assertThat(first.came()).isTrue();
    assertThat(ada.balance()).isEqualTo(100);
    assertThat(behind.obstacle()).isNotNull();
    assertThat(other.ended()).isTrue();
    meeting.end();
    assertThat(ben.balance()).isEqualTo(80);
  }

  @Test
  void whoever_throws_has_ended_and_says_what() {
    Meeting meeting = new Meeting(MeetingTest::ordered);

    Visit refused = meeting.send(new Payment(ada, ben, 101));

    assertThat(meeting.endOrStandstill()).containsExactly(refused);
    assertThat(refused.failure()).isInstanceOf(Overdraft.class);
    assertThat(refused.toString()).startsWith("17 to 42: threw ");
  }

  @Test
  void whoever_gives_up_gives_up_before_the_other_is_let_go() throws InterruptedException {
    Meeting meeting =
        new Meeting(
            (from, to, cents) -> {
              from.lock();
              if (timed(to)) {
                move(from, to, cents);
              } else {
                from.unlock();
              }
            });

    meeting.send(new Payment(ada, ben, 30));
    meeting.send(new Payment(ben, ada, 50));
    meeting.end();

    assertThat(ada.balance()).isEqualTo(150);
  }

  private static boolean timed(Account account) {
    try {
      return account.tryLock(SHORT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException nobodyDoes) {
      throw new IllegalStateException(nobodyDoes);
    }
  }

  @Test
  void whoever_backs_off_is_let_through_in_the_end() throws InterruptedException {
    Meeting meeting =
        new Meeting(
            (from, to, cents) -> {
              for (boolean done = false;
                  !done;
                  LockSupport.parkNanos(1 + System.nanoTime() % 997)) {
                if (from.tryLock()) {
                  done = to.tryLock();
                  if (done) {
                    move(from, to, cents);
                  } else {
                    from.unlock();
                  }
                }
              }
            });

    assertThat(meeting.send(new Payment(ada, ben, 30)).came()).isTrue();
    assertThat(meeting.send(new Payment(ben, ada, 50)).came()).isTrue();
    meeting.end();

    assertThat(ada.balance()).isEqualTo(120);
  }

  @Test
  void a_lock_for_all_keeps_the_second_away_however_it_waits() throws InterruptedException {
    ReentrantLock lock = new ReentrantLock();
    Semaphore permit = new Semaphore(1);
    AtomicBoolean spun = new AtomicBoolean();
    AtomicBoolean slept = new AtomicBoolean();

    keepsAway(lock::lock, lock::unlock);
    keepsAway(permit::acquireUninterruptibly, permit::release);
    keepsAway(() -> untilSet(spun, 0), () -> spun.set(false));
    keepsAway(() -> untilSet(slept, 1_000), () -> slept.set(false));
  }

  private void keepsAway(Runnable begin, Runnable end) throws InterruptedException {
    Meeting meeting =
        new Meeting(
            (from, to, cents) -> {
              begin.run();
              ordered(from, to, cents);
              end.run();
            });

    Visit first = meeting.send(new Payment(ada, ben, 1));
    Visit second = meeting.send(new Payment(cleo, dan, 1));

    assertThat(first.came()).isTrue();
    assertThat(second.came()).isFalse();
    assertThat(second.obstacle()).isNotNull();
    meeting.end();
    assertThat(second.ended()).isTrue();
  }

  private static void untilSet(AtomicBoolean busy, int nanos) {
    while (!busy.compareAndSet(false, true)) {
      if (nanos > 0) {
        LockSupport.parkNanos(nanos);
      }
    }
  }
}
