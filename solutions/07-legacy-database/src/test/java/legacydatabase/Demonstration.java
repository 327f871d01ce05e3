package legacydatabase;

import java.time.Duration;
import workshop.engine.recording.Scene;
import workshop.practice.sales.SalesDatabase;
import workshop.practice.sales.SalesSpec;

/// A report about some customers, from a database whose every query takes a while.
final class Demonstration {
  private static final int CUSTOMERS = 40;
  private static final Duration QUERY = Duration.ofMillis(20);

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    SalesDatabase sales =
        scene.keep(SalesDatabase.open(scene.practice(), new SalesSpec(7, CUSTOMERS)));
    sales.filled().latency(QUERY);
    scene.watch(sales.queries());
    scene.begin();
    scene.part("task 2", () -> new OrderReport().totals(sales.pool(), sales.customers()));
  }
}
