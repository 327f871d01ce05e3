package legacydatabase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import workshop.practice.sales.SalesQueries;

/// Asks a question of its own about all customers at once.
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

  private static final String ALL =
      """
      select c.id, count(distinct o.id), coalesce(sum(l.pieces * cast(l.price as bigint)), 0)
      from customers c left join orders o on o.customer = c.id
        left join order_lines l on l.order_id = o.id
      where c.id = any(?) group by c.id""";

  public Totals totals(DataSource database, List<Long> customers) throws InterruptedException {
    Map<Long, Total> found = new HashMap<>();
    Map<Long, String> failed = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(ALL)) {
      query.setArray(1, connection.createArrayOf("bigint", customers.toArray()));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getLong(1), new Total(rows.getInt(2), rows.getLong(3)));
        }
      }
    } catch (SQLException e) {
      customers.forEach(customer -> failed.put(customer, e.getMessage()));
    }
    return new Totals(found, failed);
  }
}
