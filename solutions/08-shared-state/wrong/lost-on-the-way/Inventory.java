package sharedstate;

import java.util.Map;
import java.util.TreeMap;
import workshop.practice.ledger.Ledger;

/// Takes first, and looks then where to put it.
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

  public synchronized Map<String, Integer> snapshot() {
    Map<String, Integer> stock = new TreeMap<>();
    for (String shelf : ledger.shelves()) {
      stock.put(shelf, ledger.read(shelf));
    }
    return stock;
  }

  public synchronized boolean transfer(String from, String to, int pieces) {
    if (!reserve(from, pieces)) {
      return false;
    }
    restock(to, pieces);
    return true;
  }

  @Override
  public void close() {
    // nothing to close
  }
}
