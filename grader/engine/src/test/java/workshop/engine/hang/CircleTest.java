package workshop.engine.hang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

/// Threads that wait for each other's locks. Every test has a class of the participant's of its
/// own, because the threads stay.
@Timeout(60)
class CircleTest {
  @TempDir Path folder;

  static final class Bank {
    record Account(int number) {}

    static void transfer(Account from, Account to, AtomicInteger missing) {
      synchronized (from) {
        Stage.meet(missing);
        synchronized (to) {
          throw new IllegalStateException();
        }
      }
    }
  }

  @Test
  void two_monitors() {
    Stage stage = new Stage(folder, Bank.class);
    Bank.Account one = new Bank.Account(1);
    Bank.Account two = new Bank.Account(2);
    AtomicInteger missing = new AtomicInteger(2);
    Thread left = stage.platform("left", () -> Bank.transfer(one, two, missing));
    Thread right = stage.platform("right", () -> Bank.transfer(two, one, missing));

    Finding told = stage.toldOnceAll(Thread.State.BLOCKED);

    assertThat(told.rule()).isEqualTo(Rule.HANG);
    assertThat(told.saw())
        .isEqualTo(
            ("nothing moves any more: thread left holds Account B and waits for"
                    + " Account A at %s; thread right holds Account"
                    + " A and waits for Account B at %s")
                .formatted(stage.at(left), stage.at(right)));
    assertThat(told.where()).isNotNull();
    assertThat(told.where().link()).isEqualTo(stage.at(left));
    assertThat(told.tryThis()).isEqualTo("take the locks in the same order in every thread");
    assertThat(stage.told(3).saw()).as("requests in flight change nothing").isEqualTo(told.saw());
  }

  static final class Locked {
    static void both(Lock first, Lock second, AtomicInteger missing) {
      first.lock();
      Stage.meet(missing);
      second.lock();
    }
  }

  @Test
  void three_locks() {
    Stage stage = new Stage(folder, Locked.class);
    Lock one = new ReentrantLock();
    Lock two = new ReentrantLock();
    Lock three = new ReentrantLock(true);
    AtomicInteger missing = new AtomicInteger(3);
    Thread a = stage.platform("a", () -> Locked.both(one, two, missing));
    Thread b = stage.platform("b", () -> Locked.both(two, three, missing));
    Thread c = stage.platform("c", () -> Locked.both(three, one, missing));

    Finding told = stage.toldOnceAll(Thread.State.WAITING);

    assertThat(told.saw())
        .isEqualTo(
            ("nothing moves any more: thread a holds ReentrantLock C and waits for ReentrantLock A"
                    + " at %s; thread b holds ReentrantLock A and waits for ReentrantLock B at %s;"
                    + " thread c holds ReentrantLock B and waits for ReentrantLock C at %s")
                .formatted(stage.at(a), stage.at(b), stage.at(c)));
  }

  static final class Four {
    static void both(Object first, Object second, AtomicInteger missing) {
      synchronized (first) {
        Stage.meet(missing);
        synchronized (second) {
          throw new IllegalStateException();
        }
      }
    }
  }

  @Test
  void of_four_three_are_named_and_others_are_counted() {
    Stage stage = new Stage(folder, Four.class);
    Object[] locks = {new Object(), new Object(), new Object(), new Object()};
    AtomicInteger missing = new AtomicInteger(4);
    for (int i = 0; i < 4; i++) {
      Object first = locks[i];
      Object second = locks[(i + 1) % 4];
      stage.platform("t" + i, () -> Four.both(first, second, missing));
    }
    stage.platform("fifth", () -> Four.both(locks[0], locks[1], missing));

    Finding told = stage.toldOnceAll(Thread.State.BLOCKED);

    assertThat(told.saw())
        .startsWith("nothing moves any more: thread t0 holds Object D and waits for Object A at ")
        .endsWith("; and 1 more, and 1 more thread waits");
  }

  static final class Mixed {
    static void lockFirst(Lock lock, Object monitor, AtomicInteger missing) {
      lock.lock();
      Stage.meet(missing);
      synchronized (monitor) {
        throw new IllegalStateException();
      }
    }

    static void monitorFirst(Lock lock, Object monitor, AtomicInteger missing) {
      synchronized (monitor) {
        Stage.meet(missing);
        lock.lock();
      }
    }
  }

  @Test
  void a_lock_and_a_monitor() {
    Stage stage = new Stage(folder, Mixed.class);
    ReentrantLock lock = new ReentrantLock();
    Object monitor = new Object();
    AtomicInteger missing = new AtomicInteger(2);
    Thread a = stage.platform("a", () -> Mixed.lockFirst(lock, monitor, missing));
    Thread b = stage.virtual(() -> Mixed.monitorFirst(lock, monitor, missing));
    Stage.until(() -> lock.hasQueuedThread(b) && b.getState() == Thread.State.WAITING);
    Stage.until(() -> a.getState() == Thread.State.BLOCKED);

    Finding told = stage.told(0);

    assertThat(told.saw())
        .isEqualTo(
            ("nothing moves any more: thread a holds ReentrantLock and waits for Object at %s; a"
                    + " virtual thread holds Object and waits for ReentrantLock at %s")
                .formatted(stage.at(a), stage.at(b)));
  }

  static final class Virtual {
    static void monitors(Object first, Object second, AtomicInteger missing) {
      synchronized (first) {
        Stage.meet(missing);
        synchronized (second) {
          throw new IllegalStateException();
        }
      }
    }
  }

  @Test
  void monitors_of_virtual_threads() {
    Stage stage = new Stage(folder, Virtual.class);
    Object one = new Object();
    Object two = new Object();
    AtomicInteger missing = new AtomicInteger(2);
    Thread a = stage.virtual(() -> Virtual.monitors(one, two, missing));
    Thread b = stage.virtual(() -> Virtual.monitors(two, one, missing));

    Finding told = stage.toldOnceAll(Thread.State.BLOCKED);

    assertThat(told.saw())
        .isEqualTo(
            ("nothing moves any more: virtual thread 1 holds Object B and waits for Object A at %s;"
                    + " virtual thread 2 holds Object A and waits for Object B at %s")
                .formatted(stage.at(a), stage.at(b)));
  }

  static final class VirtualLocked {
    static void both(Lock first, Lock second, AtomicInteger missing) {
      first.lock();
      Stage.meet(missing);
      second.lock();
    }
  }

  @Test
  void locks_of_virtual_threads() {
    Stage stage = new Stage(folder, VirtualLocked.class);
    Lock one = new ReentrantLock();
    Lock two = new ReentrantLock();
    AtomicInteger missing = new AtomicInteger(2);
    stage.virtual(() -> VirtualLocked.both(one, two, missing));
    stage.virtual(() -> VirtualLocked.both(two, one, missing));

    Finding told = stage.toldOnceAll(Thread.State.WAITING);

    assertThat(told.saw())
        .startsWith(
            "nothing moves any more: virtual thread 1 holds ReentrantLock B and waits for"
                + " ReentrantLock A at CircleTest.java:")
        .contains("; virtual thread 2 holds ReentrantLock A and waits for ReentrantLock B at ");
  }
}
