package sharedstate;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import workshop.practice.Todo;
import workshop.practice.ledger.Ledger;

/// One thread owns the ledger, and goes on owning it.
public final class Inventory implements AutoCloseable {
  private final Ledger ledger;
  private final ExecutorService owner =
      Executors.newFixedThreadPool(1, Thread.ofPlatform().name("owner").factory());

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

  public void restock(String shelf, int pieces) {
    ask(
        () -> {
          ledger.write(shelf, ledger.read(shelf) + pieces);
          return true;
        });
  }

  public Map<String, Integer> snapshot() {
    throw new Todo("08, task 3: tell what lies on all shelves at one moment");
  }

  public boolean transfer(String from, String to, int pieces) {
    throw new Todo("08, task 4: move pieces from one shelf to another");
  }

  private <T> T ask(Supplier<T> question) {
    try {
      return CompletableFuture.supplyAsync(question, owner).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }

  @Override
  public void close() {
    // nothing to close
  }
}
