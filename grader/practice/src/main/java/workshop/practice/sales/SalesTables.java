package workshop.practice.sales;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/// The tables, what stands in them at first, and what is written later.
///
/// Not safe for several threads: whoever calls has the connection to itself.
final class SalesTables {
  private static final String TABLES =
      """
      create table customers(
        id bigint primary key, name varchar(40) not null);
      create table orders(
        id bigint generated always as identity primary key,
        customer bigint not null references customers);
      create table order_lines(
        order_id bigint not null references orders, line int not null,
        article varchar(40) not null, pieces int not null, price varchar(40) not null,
        primary key(order_id, line));
      """;

  /// Of the seed `?1`; filled by the database itself, which is quicker than row by row.
  private static final String CUSTOMERS =
      """
      insert into customers
      select 100000 + 17 * x + mod(x * x + ?1, 17), 'Customer ' || x from system_range(1, ?2)\
      """;

  private static final String ORDERS =
      """
      insert into orders(customer)
      select c.id from customers c, system_range(1, 15) r
      where r.x <= mod(c.id * 31 + ?1, 16) order by c.id, r.x\
      """;

  private static final String LINES =
      """
      insert into order_lines
      select o.id, r.x, 'article ' || mod(o.id * 7 + r.x, 40), 1 + mod(o.id + 3 * r.x, 5),
        cast(100 + mod(o.id * 7907 + r.x * 104729 + ?1 * 31, 9900) as varchar)
      from orders o, system_range(1, 3) r where r.x <= 1 + mod(o.id + ?1, 3)\
      """;

  private static final String SOLD =
      """
      select c.id, count(distinct o.id), coalesce(sum(l.pieces * cast(l.price as bigint)), 0)
      from customers c left join orders o on o.customer = c.id
        left join order_lines l on l.order_id = o.id
      group by c.id order by c.id\
      """;

  private final Connection connection;

  SalesTables(Connection connection) {
    this.connection = connection;
  }

  void fill(SalesSpec spec) throws SQLException {
    long seed = Math.floorMod(spec.seed(), 1_000_000L);
    try (Statement statement = connection.createStatement()) {
      statement.execute(TABLES);
    }
    run(CUSTOMERS, seed, spec.customers());
    run(ORDERS, seed);
    run(LINES, seed);
  }

  /// What every customer has bought, by number.
  Map<Long, Sold> sold() throws SQLException {
    Map<Long, Sold> sold = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SOLD)) {
      while (rows.next()) {
        sold.put(rows.getLong(1), new Sold(rows.getInt(2), rows.getLong(3)));
      }
    }
    return sold;
  }

  /// One more order with one line, in one transaction.
  void order(long customer, int pieces, String price) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement order =
            connection.prepareStatement(
                "insert into orders(customer) values (?)", Statement.RETURN_GENERATED_KEYS);
        PreparedStatement line =
            connection.prepareStatement("insert into order_lines values (?, 1, 'more', ?, ?)")) {
      order.setLong(1, customer);
      order.executeUpdate();
      try (ResultSet keys = order.getGeneratedKeys()) {
        keys.next();
        line.setLong(1, keys.getLong(1));
      }
      line.setInt(2, pieces);
      line.setString(3, price);
      line.executeUpdate();
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private void run(String sql, long... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setLong(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    }
  }
}
