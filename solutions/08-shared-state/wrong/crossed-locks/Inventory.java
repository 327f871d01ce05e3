package sharedstate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import workshop.practice.ledger.Ledger;

/// A lock for every shelf; a transfer takes two, as they come.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  public boolean reserve(String shelf, int pieces) {
    synchronized (lock(shelf)) {
      int there = ledger.read(shelf);
      if (there < pieces) {
        return false;
      }
      ledger.write(shelf, there - pieces);
      return true;
    }
  }

  public void restock(String shelf, int pieces) {
    synchronized (lock(shelf)) {
      ledger.write(shelf, ledger.read(shelf) + pieces);
    }
  }

  public Map<String, Integer> snapshot() {
    return look(ledger.shelves(), new TreeMap<>());
  }

  public boolean transfer(String from, String to, int pieces) {
    synchronized (lock(from)) {
      int there = ledger.read(from);
      synchronized (lock(to)) {
        ledger.read(to); // here
        if (there < pieces) {
          return false;
        }
        ledger.write(from, there - pieces);
        ledger.write(to, ledger.read(to) + pieces);
        return true;
      }
    }
  }

  /// All shelves' locks, one inside the other.
  private Map<String, Integer> look(List<String> shelves, Map<String, Integer> stock) {
    if (shelves.isEmpty()) {
      return stock;
    }
    synchronized (lock(shelves.getFirst())) {
      stock.put(shelves.getFirst(), ledger.read(shelves.getFirst()));
      return look(shelves.subList(1, shelves.size()), stock);
    }
  }

  private Object lock(String shelf) {
    return locks.computeIfAbsent(shelf, name -> new Object());
  }

  @Override
  public void close() {
    // nothing to close
  }
}
