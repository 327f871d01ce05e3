package deadlock;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import workshop.practice.bank.Account;

/// A lock of the bank's own for each account, numbered as they come.
public final class Bank {
  private final Map<Account, Ranked> locks = new ConcurrentHashMap<>();
  private final AtomicLong ranks = new AtomicLong();

  /// A lock with its place in the order.
  private record Ranked(long rank, ReentrantLock lock) {}

  public void transfer(Account from, Account to, long cents) {
    List<ReentrantLock> inOrder =
        Stream.of(from, to)
            .map(account -> locks.computeIfAbsent(account, this::ranked))
            .sorted(Comparator.comparingLong(Ranked::rank))
            .map(Ranked::lock)
            .toList();
    inOrder.forEach(ReentrantLock::lock);
    try {
      move(from, to, cents);
    } finally {
      inOrder.reversed().forEach(ReentrantLock::unlock);
    }
  }

  private Ranked ranked(Account account) {
    return new Ranked(ranks.incrementAndGet(), new ReentrantLock());
  }

  /// Nobody else comes here for these accounts, so their own locks are free.
  private static void move(Account from, Account to, long cents) {
    from.lock();
    to.lock();
    try {
      from.withdraw(cents);
      to.deposit(cents);
    } finally {
      to.unlock();
      from.unlock();
    }
  }
}
