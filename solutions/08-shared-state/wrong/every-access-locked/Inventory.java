package sharedstate;

import java.util.Map;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// Every access is locked, each by itself.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  // tag::reserve[]
  public boolean reserve(String shelf, int pieces) {
    int there = read(shelf); // here
    if (there < pieces) {
      return false;
    }
    write(shelf, there - pieces);
    return true;
  }

  // end::reserve[]

  public void restock(String shelf, int pieces) {
    write(shelf, read(shelf) + pieces);
  }

  public Map<String, Integer> snapshot() {
    throw new Todo("08, task 3: tell what lies on all shelves at one moment");
  }

  public boolean transfer(String from, String to, int pieces) {
    throw new Todo("08, task 4: move pieces from one shelf to another");
  }

  private synchronized int read(String shelf) {
    return ledger.read(shelf);
  }

  // tag::access[]
  private synchronized void write(String shelf, int pieces) {
    ledger.write(shelf, pieces);
  }
  // end::access[]

  @Override
  public void close() {
    // nothing to close
  }
}
