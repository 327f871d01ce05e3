package sharedstate;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import workshop.practice.ledger.Ledger;

/// Who changes one shelf compares and sets; who needs all of them at rest waits until nobody does.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private final ReadWriteLock room = new ReentrantReadWriteLock();

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  public boolean reserve(String shelf, int pieces) {
    room.readLock().lock(); // many at once
    try {
      // tag::reserve[]
      int there = ledger.read(shelf);
      while (there >= pieces) {
        if (ledger.compareAndSet(shelf, there, there - pieces)) {
          return true;
        }
        there = ledger.read(shelf);
      }
      return false;
      // end::reserve[]
    } finally {
      room.readLock().unlock();
    }
  }

  public void restock(String shelf, int pieces) {
    room.readLock().lock();
    try {
      int there;
      do {
        there = ledger.read(shelf);
      } while (!ledger.compareAndSet(shelf, there, there + pieces));
    } finally {
      room.readLock().unlock();
    }
  }

  public Map<String, Integer> snapshot() {
    room.writeLock().lock(); // alone
    try {
      Map<String, Integer> stock = new TreeMap<>();
      for (String shelf : ledger.shelves()) {
        stock.put(shelf, ledger.read(shelf));
      }
      return stock;
    } finally {
      room.writeLock().unlock();
    }
  }

  public boolean transfer(String from, String to, int pieces) {
    room.writeLock().lock();
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
      room.writeLock().unlock();
    }
  }

  @Override
  public void close() {
    // nothing to close
  }
}
