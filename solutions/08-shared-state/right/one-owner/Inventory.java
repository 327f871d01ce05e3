package sharedstate;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import workshop.practice.ledger.Ledger;

/// One thread owns the ledger; all others ask it.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private final ExecutorService owner = Executors.newSingleThreadExecutor();

  public Inventory(Ledger ledger) {
    this.ledger = ledger;
  }

  public boolean reserve(String shelf, int pieces) {
    return ask(
        () -> {
          int there = ledger.read(shelf);
          if (there < pieces) {
            return false;
          }
          ledger.write(shelf, there - pieces);
          return true;
        });
  }

  // tag::restock[]
  public void restock(String shelf, int pieces) {
    ask(
        () -> {
          ledger.write(shelf, ledger.read(shelf) + pieces);
          return true;
        });
  }

  // end::restock[]

  public Map<String, Integer> snapshot() {
    return ask(
        () -> {
          Map<String, Integer> stock = new TreeMap<>();
          for (String shelf : ledger.shelves()) {
            stock.put(shelf, ledger.read(shelf));
          }
          return stock;
        });
  }

  public boolean transfer(String from, String to, int pieces) {
    return ask(
        () -> {
          ledger.read(to); // throws before anything has changed
          int there = ledger.read(from);
          if (there < pieces) {
            return false;
          }
          ledger.write(from, there - pieces);
          ledger.write(to, ledger.read(to) + pieces);
          return true;
        });
  }

  // tag::ask[]
  private <T> T ask(Supplier<T> question) {
    try {
      return CompletableFuture.supplyAsync(question, owner).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }
  // end::ask[]

  @Override
  public void close() {
    owner.close();
  }
}
