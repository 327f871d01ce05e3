package sharedstate;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import workshop.practice.ledger.Ledger;

/// One lock for all shelves, given back whatever happens.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private final Lock lock = new ReentrantLock();

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  public boolean reserve(String shelf, int pieces) {
    lock.lock();
    try {
      int there = ledger.read(shelf);
      if (there < pieces) {
        return false;
      }
      ledger.write(shelf, there - pieces);
      return true;
    } finally {
      lock.unlock();
    }
  }

  public void restock(String shelf, int pieces) {
    lock.lock();
    try {
      ledger.write(shelf, ledger.read(shelf) + pieces);
    } finally {
      lock.unlock();
    }
  }

  public Map<String, Integer> snapshot() {
    lock.lock();
    try {
      Map<String, Integer> stock = new TreeMap<>();
      for (String shelf : ledger.shelves()) {
        stock.put(shelf, ledger.read(shelf));
      }
      return stock;
    } finally {
      lock.unlock();
    }
  }

  public boolean transfer(String from, String to, int pieces) {
    lock.lock();
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
      lock.unlock();
    }
  }

  @Override
  public void close() {
    // nothing to close
  }
}
