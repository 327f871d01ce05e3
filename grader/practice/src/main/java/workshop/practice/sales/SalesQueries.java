package workshop.practice.sales;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// The old questions about one customer. Nobody may change them any more.
///
/// Each is one query on the connection it is given, and makes its caller wait for the answer. It
/// neither begins nor ends a transaction and leaves the connection open. Any thread may ask, but a
/// connection answers one question at a time.
public final class SalesQueries {
  private static final String ORDERS = "select count(*) from orders where customer = ?";
  private static final String CENTS =
      """
      select coalesce(sum(l.pieces * cast(l.price as bigint)), 0)
      from orders o join order_lines l on l.order_id = o.id
      where o.customer = ?\
      """;

  private SalesQueries() {}

  /// How many orders the customer has; 0 if there are none.
  ///
  /// @throws SQLException when the query fails; also when the thread is interrupted meanwhile,
  ///   which it then stays
  public static int orders(Connection connection, long customer) throws SQLException {
    return Math.toIntExact(ask(connection, ORDERS, customer));
  }

  /// What all lines of all its orders cost, in cents; 0 if there are none.
  ///
  /// @throws SQLException when the query fails, as it does when a price is no number; also when the
  ///   thread is interrupted meanwhile, which it then stays
  public static long cents(Connection connection, long customer) throws SQLException {
    return ask(connection, CENTS, customer);
  }

  private static long ask(Connection connection, String sql, long customer) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, customer);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
