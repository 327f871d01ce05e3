package sharedstate;

import java.util.Map;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// Compares and sets, and tries it three times.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private static final int TRIES = 3;

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  public boolean reserve(String shelf, int pieces) {
    for (int i = 0; i < TRIES; i++) {
      int there = ledger.read(shelf);
      if (there < pieces) {
        return false;
      }
      if (ledger.compareAndSet(shelf, there, there - pieces)) { // here
        return true;
      }
    }
    return false;
  }

  public void restock(String shelf, int pieces) {
    int there;
    do {
      there = ledger.read(shelf);
    } while (!ledger.compareAndSet(shelf, there, there + pieces));
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
