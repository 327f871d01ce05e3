package workshop.practice.ledger;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// How many pieces lie on each shelf of a warehouse.
///
/// Any thread may use it. Every single access is atomic, and what it wrote is seen by all that come
/// after it. Between two accesses anything may happen. The shelves are always the same.
public final class Ledger {
  private static final long SLOW_NANOS = 1_000_000;

  private final Map<String, AtomicInteger> shelves = new TreeMap<>();
  private final Runnable afterEach;

  private Ledger(Map<String, Integer> stock, Runnable afterEach) {
    stock.forEach((shelf, pieces) -> shelves.put(shelf, new AtomicInteger(checked(shelf, pieces))));
    this.afterEach = afterEach;
  }

  /// @param stock pieces by shelf
  public static Ledger of(Map<String, Integer> stock) {
    return new Ledger(stock, () -> {});
  }

  /// One that takes a millisecond to answer, so that those who come at once meet.
  public static Ledger slow(Map<String, Integer> stock) {
    return new Ledger(stock, () -> LockSupport.parkNanos(SLOW_NANOS));
  }

  /// @param afterEach runs when an access has taken place and before it returns, on the thread that
  ///   made it
  public static Ledger watched(Map<String, Integer> stock, Runnable afterEach) {
    return new Ledger(stock, afterEach);
  }

  /// The names of all shelves, sorted.
  public List<String> shelves() {
    return List.copyOf(shelves.keySet());
  }

  /// How many pieces lie on the shelf.
  ///
  /// @throws NoSuchElementException if there is no such shelf
  public int read(String shelf) {
    int pieces = cell(shelf).get();
    afterEach.run();
    return pieces;
  }

  /// Says how many pieces lie on the shelf from now on.
  ///
  /// @throws NoSuchElementException if there is no such shelf
  /// @throws IllegalArgumentException if `pieces` is negative
  public void write(String shelf, int pieces) {
    cell(shelf).set(checked(shelf, pieces));
    afterEach.run();
  }

  /// Says how many pieces lie on the shelf from now on, if as many as `expected` lie there now.
  /// Nobody comes between the look and the change.
  ///
  /// @return whether it was changed
  /// @throws NoSuchElementException if there is no such shelf
  /// @throws IllegalArgumentException if `pieces` is negative
  public boolean compareAndSet(String shelf, int expected, int pieces) {
    boolean changed = cell(shelf).compareAndSet(expected, checked(shelf, pieces));
    afterEach.run();
    return changed;
  }

  private AtomicInteger cell(String shelf) {
    AtomicInteger cell = shelves.get(shelf);
    if (cell == null) {
      throw new NoSuchElementException("there is no shelf " + shelf);
    }
    return cell;
  }

  private static int checked(String shelf, int pieces) {
    if (pieces < 0) {
      throw new IllegalArgumentException("%d pieces on shelf %s".formatted(pieces, shelf));
    }
    return pieces;
  }
}
