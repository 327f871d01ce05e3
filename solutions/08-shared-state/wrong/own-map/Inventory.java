package sharedstate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// Knows the stock by heart, and keeps that in order.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private final Map<String, Integer> stock = new ConcurrentHashMap<>();

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
    for (String shelf : ledger.shelves()) {
      stock.put(shelf, ledger.read(shelf));
    }
  }

  public boolean reserve(String shelf, int pieces) {
    boolean[] taken = {false}; // here
    stock.computeIfPresent(
        shelf,
        (name, there) -> {
          taken[0] = there >= pieces;
          ledger.write(name, taken[0] ? there - pieces : there);
          return taken[0] ? there - pieces : there;
        });
    return taken[0];
  }

  public void restock(String shelf, int pieces) {
    stock.compute(
        shelf,
        (name, there) -> {
          int sum = (there == null ? 0 : there) + pieces;
          ledger.write(name, sum);
          return sum;
        });
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
