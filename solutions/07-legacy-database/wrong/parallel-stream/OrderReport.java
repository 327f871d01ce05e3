package legacydatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import workshop.practice.sales.SalesQueries;

/// As many threads as the machine has processors.
public final class OrderReport {
  public Total total(DataSource database, long customer) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        Total total =
            new Total(
                SalesQueries.orders(connection, customer), // here
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
    customers.parallelStream()
        .forEach(
            customer -> {
              try {
                found.put(customer, total(database, customer));
              } catch (SQLException e) {
                failed.put(customer, e.getMessage());
              }
            });
    return new Totals(found, failed);
  }
}
