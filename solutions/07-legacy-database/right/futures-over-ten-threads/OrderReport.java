package legacydatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import workshop.practice.sales.SalesQueries;

/// A facade of futures: behind each that is under way stands a thread.
public final class OrderReport {
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
    Map<Long, Total> found = new ConcurrentHashMap<>();
    Map<Long, String> failed = new ConcurrentHashMap<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
      CompletableFuture<?>[] all =
          customers.stream()
              .map(
                  customer ->
                      CompletableFuture.runAsync(
                          () -> tell(database, customer, found, failed), threads))
              .toArray(CompletableFuture<?>[]::new);
      try {
        CompletableFuture.allOf(all).get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        threads.shutdownNow();
        throw e;
      }
    }
    return new Totals(found, failed);
  }

  private void tell(
      DataSource database, long customer, Map<Long, Total> found, Map<Long, String> failed) {
    try {
      found.put(customer, total(database, customer));
    } catch (SQLException e) {
      failed.put(customer, e.getMessage());
    }
  }
}
