package sharedstate;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// One map for all who ask, brought up to date under the lock.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private final Map<String, Integer> stock = new TreeMap<>();

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

  public synchronized Map<String, Integer> snapshot() {
    for (String shelf : ledger.shelves()) { // here
      stock.put(shelf, ledger.read(shelf));
    }
    return Collections.unmodifiableMap(stock);
  }

  public boolean transfer(String from, String to, int pieces) {
    throw new Todo("08, task 4: move pieces from one shelf to another");
  }

  @Override
  public void close() {
    // nothing to close
  }
}
