package workshop.practice.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/// One account: a number, an owner, some money, and a lock of its own.
///
/// Only the thread that has locked it may move its money. The lock is a [ReentrantLock]: a thread
/// may lock the same account twice, and unlocks it as often.
public final class Account {
  private static final ThreadLocal<Set<Account>> LOCKED =
      ThreadLocal.withInitial(LinkedHashSet::new);

  private final long number;
  private final String owner;
  private final AtomicLong cents;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Booking> statement = new ConcurrentLinkedQueue<>();

  /// @param number no two accounts have the same, and it never changes
  /// @param owner people may have several accounts, and share a name
  /// @param cents what there is to begin with
  public Account(long number, String owner, long cents) {
    this.number = number;
    this.owner = owner;
    this.cents = new AtomicLong(cents);
  }

  public long number() {
    return number;
  }

  public String owner() {
    return owner;
  }

  /// The money in the account, in cents. Anybody may ask at any time; only for the thread that has
  /// locked the account does the answer stay true.
  public long balance() {
    return cents.get();
  }

  /// Locks the account for this thread; waits as long as another thread has it.
  public void lock() {
    Visit.beforeLocking(this, LOCKED.get());
    lock.lock();
    told(true);
  }

  /// Locks the account if no other thread has it.
  ///
  /// @return whether this thread has locked it
  public boolean tryLock() {
    Visit.beforeLocking(this, LOCKED.get());
    return told(lock.tryLock());
  }

  /// The same, and waits at most so long for another thread.
  ///
  /// @return whether this thread has locked it
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    Visit.beforeLocking(this, LOCKED.get());
    return told(lock.tryLock(time, unit));
  }

  private boolean told(boolean locked) {
    if (locked) {
      LOCKED.get().add(this);
    } else {
      Visit.turnedAway();
    }
    return locked;
  }

  /// Gives the account back.
  ///
  /// @throws IllegalMonitorStateException if this thread has not locked it
  public void unlock() {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalMonitorStateException(this + " unlocked by a thread that has not locked it");
    }
    if (lock.getHoldCount() == 1) {
      LOCKED.get().remove(this);
    }
    lock.unlock();
  }

  /// Takes money out.
  ///
  /// @throws Overdraft if there is not so much; nothing has changed then
  /// @throws IllegalStateException if this thread has not locked the account
  public void withdraw(long amount) {
    requireLocked("debited", amount);
    if (amount > cents.get()) {
      throw new Overdraft(this, amount);
    }
    book(-amount);
  }

  /// Puts money in.
  ///
  /// @throws IllegalStateException if this thread has not locked the account
  public void deposit(long amount) {
    requireLocked("credited", amount);
    book(amount);
  }

  private void requireLocked(String what, long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException("not an amount of money: " + amount);
    }
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "%s is %s by a thread that has not called its lock()".formatted(this, what));
    }
  }

  private void book(long amount) {
    Visit.beforeMoving();
    cents.addAndGet(amount);
    statement.add(new Booking(amount, Set.copyOf(LOCKED.get()), Thread.currentThread()));
  }

  /// Everything booked so far, in that order.
  public List<Booking> statement() {
    return List.copyOf(statement);
  }

  /// `account 17`.
  @Override
  public String toString() {
    return "account " + number;
  }
}
