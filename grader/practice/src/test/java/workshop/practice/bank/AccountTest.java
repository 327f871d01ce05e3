package workshop.practice.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AccountTest {
  private final Account ada = new Account(17, "Ada", 100);
  private final Account ben = new Account(42, "Ben", 100);

  @Test
  void money_moves_on_a_locked_account_and_the_statement_says_what_was_locked() {
    ada.lock();
    ada.withdraw(100);
    ben.lock();
    ben.deposit(100);
    ben.unlock();
    ada.unlock();

    Thread self = Thread.currentThread();
    assertThat(ada.balance()).isZero();
    assertThat(ben.balance()).isEqualTo(200);
    assertThat(ada.statement()).containsExactly(new Booking(-100, Set.of(ada), self));
    assertThat(ben.statement()).containsExactly(new Booking(100, Set.of(ada, ben), self));
  }

  @Test
  void without_the_lock_no_money_moves() {
    assertThatThrownBy(() -> ada.withdraw(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("account 17 is debited by a thread that has not called its lock()");
    assertThatThrownBy(() -> ada.deposit(1))
        .hasMessage("account 17 is credited by a thread that has not called its lock()");
    assertThat(ada.balance()).isEqualTo(100);
  }

  @Test
  void more_than_there_is_is_refused() {
    ada.lock();

    assertThatThrownBy(() -> ada.withdraw(101))
        .isInstanceOf(Overdraft.class)
        .hasMessage("account 17 has 100 cents, not 101");
    assertThatThrownBy(() -> ada.withdraw(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(ada.balance()).isEqualTo(100);
    assertThat(ada.statement()).isEmpty();
    ada.unlock();
  }

  @Test
  void a_thread_may_lock_twice_and_holds_until_it_has_unlocked_as_often() {
    ada.lock();
    ada.lock();
    ada.unlock();

    ada.deposit(1);
    assertThat(ada.statement().getFirst().locked()).containsExactly(ada);

    ada.unlock();
    assertThatThrownBy(ada::unlock)
        .isInstanceOf(IllegalMonitorStateException.class)
        .hasMessage("account 17 unlocked by a thread that has not locked it");
  }

  @Test
  void what_another_thread_holds_is_not_had() throws InterruptedException {
    ada.lock();
    AtomicBoolean got = new AtomicBoolean();

    Thread other =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    got.set(ada.tryLock() || ada.tryLock(1, TimeUnit.NANOSECONDS));
                  } catch (InterruptedException nobodyDoes) {
                    got.set(true);
                  }
                });
    other.join();
    ada.unlock();

    assertThat(got).isFalse();
  }
}
