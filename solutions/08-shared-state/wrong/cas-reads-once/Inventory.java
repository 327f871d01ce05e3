package sharedstate;

import java.util.Map;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// Tries again and again, with what it has read at first.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  public boolean reserve(String shelf, int pieces) {
    int there = ledger.read(shelf);
    if (there < pieces) {
      return false;
    }
    while (!ledger.compareAndSet(shelf, there, there - pieces)) { // here
      Thread.onSpinWait();
    }
    return true;
  }

  public void restock(String shelf, int pieces) {
    int there = ledger.read(shelf);
    while (!ledger.compareAndSet(shelf, there, there + pieces)) {
      Thread.onSpinWait();
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
