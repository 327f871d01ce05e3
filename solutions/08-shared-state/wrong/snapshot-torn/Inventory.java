package sharedstate;

import java.util.Map;
import java.util.TreeMap;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// Who only reads needs no lock, they say.
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

  // tag::snapshot[]
  public Map<String, Integer> snapshot() {
    Map<String, Integer> stock = new TreeMap<>();
    for (String shelf : ledger.shelves()) {
      stock.put(shelf, ledger.read(shelf)); // here
    }
    return stock;
  }
  // end::snapshot[]

  public boolean transfer(String from, String to, int pieces) {
    throw new Todo("08, task 4: move pieces from one shelf to another");
  }

  @Override
  public void close() {
    // nothing to close
  }
}
