package sharedstate;

import java.util.Map;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;
import workshop.practice.ledger.Saturday;

/// What lies on the shelves of a warehouse. Any thread may call any method at any time.
///
/// The stock is in the ledger. Each method throws what the ledger throws.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  /// Takes pieces off a shelf if so many lie there.
  ///
  /// @return whether they were taken
  public boolean reserve(String shelf, int pieces) {
    // TODO 2: read, subtract, write; and mind who else may come meanwhile
    throw new Todo("08, task 2: take pieces off a shelf");
  }

  /// Puts pieces onto a shelf.
  public void restock(String shelf, int pieces) {
    // TODO 2: read, add, write
    throw new Todo("08, task 2: put pieces onto a shelf");
  }

  /// The pieces on every shelf of the ledger, all at one moment.
  public Map<String, Integer> snapshot() {
    // TODO 3: read every shelf; and mind what may change between two of them
    throw new Todo("08, task 3: tell what lies on all shelves at one moment");
  }

  /// Moves pieces from one shelf to another if so many lie there.
  ///
  /// @return whether they were moved
  public boolean transfer(String from, String to, int pieces) {
    // TODO 4: take from the one, give to the other; and let nobody see what is in between
    throw new Todo("08, task 4: move pieces from one shelf to another");
  }

  /// Ends what the inventory has started; called when no other call is under way.
  @Override
  public void close() {
    // TODO 2: close what you open, if anything
  }

  /// Two customers buy from one shelf: see what the ledger says in the end.
  public static void main(String[] args) throws InterruptedException {
    Saturday saturday = Saturday.open();
    try (Inventory inventory = new Inventory(saturday.ledger())) {
      saturday.sell(inventory::reserve);
    }
  }
}
