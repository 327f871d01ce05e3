package sharedstate;

import java.util.Map;
import java.util.TreeMap;
import workshop.practice.ledger.Ledger;
import workshop.practice.ledger.Saturday;

/// What lies on the shelves of a warehouse. Any thread may call any method at any time.
///
/// The stock is in the ledger. Each method throws what the ledger throws.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private final Object lock = new Object(); // one for all shelves: a snapshot looks at all of them

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  /// Takes pieces off a shelf if so many lie there.
  ///
  /// @return whether they were taken
  // tag::reserve[]
  public boolean reserve(String shelf, int pieces) {
    synchronized (lock) {
      int there = ledger.read(shelf);
      if (there < pieces) {
        return false;
      }
      ledger.write(shelf, there - pieces);
      return true;
    }
  }

  // end::reserve[]

  /// Puts pieces onto a shelf.
  public void restock(String shelf, int pieces) {
    synchronized (lock) {
      ledger.write(shelf, ledger.read(shelf) + pieces);
    }
  }

  /// The pieces on every shelf of the ledger, all at one moment.
  // tag::snapshot[]
  public Map<String, Integer> snapshot() {
    synchronized (lock) {
      Map<String, Integer> stock = new TreeMap<>();
      for (String shelf : ledger.shelves()) {
        stock.put(shelf, ledger.read(shelf));
      }
      return stock;
    }
  }

  // end::snapshot[]

  /// Moves pieces from one shelf to another if so many lie there.
  ///
  /// @return whether they were moved
  // tag::transfer[]
  public boolean transfer(String from, String to, int pieces) {
    synchronized (lock) {
      ledger.read(to); // throws before anything has changed
      if (!reserve(from, pieces)) {
        return false;
      }
      restock(to, pieces);
      return true;
    }
  }

  // end::transfer[]

  /// Ends what the inventory has started; called when no other call is under way.
  @Override
  public void close() {
    // a lock has nothing to be closed
  }

  /// Two customers buy from one shelf: see what the ledger says in the end.
  public static void main(String[] args) throws InterruptedException {
    Saturday saturday = Saturday.open();
    try (Inventory inventory = new Inventory(saturday.ledger())) {
      saturday.sell(inventory::reserve);
    }
  }
}
