package sharedstate;

import java.util.Map;
import java.util.TreeMap;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// Looks until it has seen the same twice.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  public synchronized boolean reserve(String shelf, int pieces) {
    int there = ledger.read(shelf);
    if (there < pieces) {
      return false;
    }
    ledger.write(shelf, there - pieces);
    return true;
  }

  public synchronized void restock(String shelf, int pieces) {
    ledger.write(shelf, ledger.read(shelf) + pieces);
  }

  public Map<String, Integer> snapshot() {
    Map<String, Integer> before = look();
    Map<String, Integer> now = look();
    while (!now.equals(before)) {
      before = now;
      now = look();
    }
    return now;
  }

  public boolean transfer(String from, String to, int pieces) {
    throw new Todo("08, task 4: move pieces from one shelf to another");
  }

  private Map<String, Integer> look() {
    Map<String, Integer> stock = new TreeMap<>();
    for (String shelf : ledger.shelves()) {
      stock.put(shelf, ledger.read(shelf)); // here
    }
    return stock;
  }

  @Override
  public void close() {
    // nothing to close
  }
}
