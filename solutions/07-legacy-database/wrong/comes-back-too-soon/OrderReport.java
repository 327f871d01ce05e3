package legacydatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import workshop.practice.sales.SalesQueries;

/// Tells its ten workers to stop, and does not wait until they have.
public final class OrderReport {
  private final Map<Long, Total> found = new ConcurrentHashMap<>();
  private final Map<Long, String> failed = new ConcurrentHashMap<>();

  public Total total(DataSource database, long customer) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        Total total =
            new Total(
                SalesQueries.orders(connection, customer),
                SalesQueries.cents(connection, customer));
        connection.commit();
        return total;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  public Totals totals(DataSource database, List<Long> customers) throws InterruptedException {
    Queue<Long> waiting = new ConcurrentLinkedQueue<>(customers);
    AtomicBoolean stopped = new AtomicBoolean();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      workers.add(Thread.startVirtualThread(() -> work(database, waiting, stopped)));
    }
    try {
      for (Thread worker : workers) {
        worker.join();
      }
    } catch (InterruptedException e) {
      stopped.set(true);
      throw e;
    }
    return new Totals(found, failed);
  }

  private void work(DataSource database, Queue<Long> waiting, AtomicBoolean stopped) {
    for (Long next = waiting.poll(); next != null && !stopped.get(); next = waiting.poll()) {
      try {
        found.put(next, total(database, next));
      } catch (SQLException e) {
        failed.put(next, e.getMessage());
      }
    }
  }
}
