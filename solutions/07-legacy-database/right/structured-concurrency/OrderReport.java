package legacydatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import javax.sql.DataSource;
import workshop.practice.sales.SalesQueries;

/// A scope: whatever ends it ends all that was begun in it.
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
    // tag::totals[]
    Map<Long, Subtask<Total>> totals = new LinkedHashMap<>();
    try (var scope = StructuredTaskScope.open(Joiner.<Total>awaitAll())) {
      for (long customer : customers) {
        totals.put(customer, scope.fork(() -> total(database, customer)));
      }
      scope.join();
    }
    // end::totals[]
    Map<Long, Total> found = new HashMap<>();
    Map<Long, String> failed = new HashMap<>();
    totals.forEach(
        (customer, total) -> {
          if (total.state() == Subtask.State.SUCCESS) {
            found.put(customer, total.get());
          } else {
            failed.put(customer, total.exception().getMessage());
          }
        });
    return new Totals(found, failed);
  }
}
