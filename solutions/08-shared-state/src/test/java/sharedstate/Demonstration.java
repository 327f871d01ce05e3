package sharedstate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workshop.engine.recording.Scene;
import workshop.practice.ledger.Ledger;
import workshop.practice.work.Unit;

/// Four customers buy from one slow ledger; a reservation is an operation.
final class Demonstration {
  private static final List<String> CUSTOMERS = List.of("Ada", "Ben", "Cleo", "Dan");
  private static final int EACH = 20;

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    scene.watch(scene.practice().openDesk("reservation"));
    Ledger ledger = Ledger.slow(Map.of("tea", CUSTOMERS.size() * EACH));
    scene.begin();
    scene.part("task 2", () -> sell(new Inventory(ledger)));
  }

  private static void sell(Inventory shop) throws Exception {
    try (shop;
        ExecutorService customers = Executors.newThreadPerTaskExecutor(Thread::new)) {
      List<Future<?>> shopping = new ArrayList<>();
      for (String name : CUSTOMERS) {
        shopping.add(customers.submit(() -> buy(name, shop)));
      }
      for (Future<?> one : shopping) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }

  private static void buy(String customer, Inventory shop) {
    Thread.currentThread().setName(customer);
    for (int i = 1; i <= EACH; i++) {
      Unit.run(customer + ", tea " + i, "", () -> shop.reserve("tea", 1));
    }
  }
}
