package legacydatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import workshop.practice.sales.SalesQueries;

/// Ten workers, each with one connection and one transaction for its share.
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
    int workers = 10;
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<Totals>> shares = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        int from = i * customers.size() / workers;
        int to = (i + 1) * customers.size() / workers;
        shares.add(threads.submit(() -> share(database, customers.subList(from, to))));
      }
      Map<Long, Total> found = new HashMap<>();
      Map<Long, String> failed = new HashMap<>();
      try {
        for (Future<Totals> share : shares) {
          found.putAll(share.get().found());
          failed.putAll(share.get().failed());
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        threads.shutdownNow();
        throw e;
      }
      return new Totals(found, failed);
    }
  }

  private static Totals share(DataSource database, List<Long> customers) throws SQLException {
    Map<Long, Total> found = new HashMap<>();
    Map<Long, String> failed = new HashMap<>();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (long customer : customers) {
        try {
          found.put(
              customer,
              new Total(
                  SalesQueries.orders(connection, customer),
                  SalesQueries.cents(connection, customer)));
        } catch (SQLException e) {
          failed.put(customer, e.getMessage());
        }
      }
      connection.commit();
    }
    return new Totals(found, failed);
  }
}
