package sharedstate;

import java.util.Map;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// Looks first, and takes the lock when there is something to do.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  public boolean reserve(String shelf, int pieces) {
    if (ledger.read(shelf) < pieces) {
      return false;
    }
    synchronized (this) {
      ledger.write(shelf, ledger.read(shelf) - pieces); // here
    }
    return true;
  }

  public void restock(String shelf, int pieces) {
    synchronized (this) {
      ledger.write(shelf, ledger.read(shelf) + pieces);
    }
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
