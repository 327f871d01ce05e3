package sharedstate;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.StampedLock;
import workshop.practice.ledger.Ledger;

/// A snapshot looks without a lock first, and asks then whether anybody wrote meanwhile.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private final StampedLock lock = new StampedLock();

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  public boolean reserve(String shelf, int pieces) {
    long stamp = lock.writeLock();
    try {
      int there = ledger.read(shelf);
      if (there < pieces) {
        return false;
      }
      ledger.write(shelf, there - pieces);
      return true;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public void restock(String shelf, int pieces) {
    long stamp = lock.writeLock();
    try {
      ledger.write(shelf, ledger.read(shelf) + pieces);
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  public Map<String, Integer> snapshot() {
    long stamp = lock.tryOptimisticRead();
    Map<String, Integer> seen = look();
    if (lock.validate(stamp)) {
      return seen;
    }
    stamp = lock.readLock();
    try {
      return look();
    } finally {
      lock.unlockRead(stamp);
    }
  }

  public boolean transfer(String from, String to, int pieces) {
    long stamp = lock.writeLock();
    try {
      ledger.read(to); // throws before anything has changed
      int there = ledger.read(from);
      if (there < pieces) {
        return false;
      }
      ledger.write(from, there - pieces);
      ledger.write(to, ledger.read(to) + pieces);
      return true;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private Map<String, Integer> look() {
    Map<String, Integer> stock = new TreeMap<>();
    for (String shelf : ledger.shelves()) {
      stock.put(shelf, ledger.read(shelf));
    }
    return stock;
  }

  @Override
  public void close() {
    // nothing to close
  }
}
