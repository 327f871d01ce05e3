package sharedstate;

import java.util.Map;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// Reads, subtracts, writes, and thinks that it is alone.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  // tag::reserve[]
  public boolean reserve(String shelf, int pieces) {
    int there = ledger.read(shelf); // here
    if (there < pieces) {
      return false;
    }
    ledger.write(shelf, there - pieces);
    return true;
  }
  // end::reserve[]

  public void restock(String shelf, int pieces) {
    ledger.write(shelf, ledger.read(shelf) + pieces);
  }

  public Map<String, Integer> snapshot() {
    throw new Todo("08, task 3: tell what lies on all shelves at one moment");
  }

  public boolean transfer(String from, String to, int pieces) {
    throw new Todo("08, task 4: move pieces from one shelf to another");
  }

  @Override
  public void close() {
    // nothing to close
  }
}
