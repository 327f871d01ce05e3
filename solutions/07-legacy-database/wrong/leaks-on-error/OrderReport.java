package legacydatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import workshop.practice.sales.SalesQueries;

/// Gives the connection back when all went well.
public final class OrderReport {
  // tag::total[]
  public Total total(DataSource database, long customer) throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    Total total =
        new Total(
            SalesQueries.orders(connection, customer), SalesQueries.cents(connection, customer));
    connection.commit();
    connection.close();
    return total;
  }
  // end::total[]

  public Totals totals(DataSource database, List<Long> customers) throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<Long, Future<Total>> totals = new LinkedHashMap<>();
      for (long customer : customers) {
        totals.put(customer, threads.submit(() -> total(database, customer)));
      }
      try {
        return collected(totals);
      } catch (InterruptedException e) {
        threads.shutdownNow();
        throw e;
      }
    }
  }

  private static Totals collected(Map<Long, Future<Total>> totals) throws InterruptedException {
    Map<Long, Total> found = new HashMap<>();
    Map<Long, String> failed = new HashMap<>();
    for (Map.Entry<Long, Future<Total>> entry : totals.entrySet()) {
      try {
        found.put(entry.getKey(), entry.getValue().get());
      } catch (ExecutionException e) {
        failed.put(entry.getKey(), e.getCause().getMessage());
      }
    }
    return new Totals(found, failed);
  }
}
