package workshop.practice.sales;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.jdbcx.JdbcDataSource;
import workshop.practice.database.DatabaseWorld;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

/// An old shop's database (H2, in memory) behind a pool of [#CONNECTIONS] connections (HikariCP).
///
/// A connection comes with auto-commit, as JDBC has it; in a transaction all queries see the same
/// moment (isolation level *repeatable read*). Whoever finds no connection free waits in
/// `getConnection`, for an hour if need be. Each query passes the gate of [#queries]. Any thread
/// may call.
public final class SalesDatabase implements AutoCloseable {
  /// How many connections may be borrowed at once.
  public static final int CONNECTIONS = 10;

  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final AtomicInteger OPENED = new AtomicInteger();

  private final Connection own;
  private final DatabaseWorld queries;
  private final HikariDataSource pool;
  private final DataSource way;
  private final Counter counter;
  private final Endings endings;

  private SalesDatabase(
      Connection own,
      DatabaseWorld queries,
      HikariDataSource pool,
      Counter counter,
      Endings endings) {
    this.own = own;
    this.queries = queries;
    this.pool = pool;
    this.way = ProxyDataSourceBuilder.create(pool).methodListener(new Undisturbed()).build();
    this.counter = counter;
    this.endings = endings;
  }

  /// Makes the tables, fills them, and opens the pool.
  ///
  /// @throws IllegalStateException when the database cannot be made
  /// @throws workshop.practice.wire.HostLost when the host is gone
  public static SalesDatabase open(PracticeHost host, SalesSpec spec) {
    int number = OPENED.incrementAndGet();
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl("jdbc:h2:mem:sales-" + number);
    try {
      Connection own = h2.getConnection();
      SalesTables tables = new SalesTables(own);
      tables.fill(spec);
      Counter counter = new Counter(tables, tables.sold());
      Endings endings = new Endings();
      DataSource watched =
          ProxyDataSourceBuilder.create(h2).listener(counter).methodListener(endings).build();
      DatabaseWorld queries = DatabaseWorld.open(host, watched);
      return new SalesDatabase(own, queries, pool(number, queries.dataSource()), counter, endings);
    } catch (SQLException e) {
      throw new IllegalStateException("the sales database could not be made", e);
    }
  }

  private static HikariDataSource pool(int number, DataSource gated) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("HikariPool-" + number); // or it counts in a system property
    config.setDataSource(gated);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    return new HikariDataSource(config);
  }

  /// The way in: a pool of connections.
  public DataSource pool() {
    return way;
  }

  /// Opens all connections now, which takes a while. Otherwise the pool opens the next when it is
  /// wanted, sleeping before each; who looks meanwhile sees nothing move though something will.
  public SalesDatabase filled() {
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        all.add(pool.getConnection());
      }
      for (Connection connection : all) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the pool could not be filled", e);
    }
    return this;
  }

  /// The world whose operations are the queries.
  public World queries() {
    return queries;
  }

  /// The numbers of all customers, in order.
  public List<Long> customers() {
    return counter.customers();
  }

  /// What a customer had bought, moment by moment: as the shop opened, then after each order of the
  /// rush. Empty if there is no such customer.
  public List<Sold> moments(long customer) {
    return counter.moments(customer);
  }

  /// From now on, whenever a query about a customer is about to run, this customer has just ordered
  /// once more: in a transaction of its own that is over before the query sees anything.
  public void beginRush() {
    counter.beginRush();
  }

  /// Makes one more order of this customer whose price is no number: the sum of its cents fails
  /// from now on.
  ///
  /// @param price what stands there instead, and so in the exception
  public void garble(long customer, String price) {
    try {
      counter.garble(customer, price);
    } catch (SQLException e) {
      throw new IllegalStateException("the order could not be written", e);
    }
  }

  /// Each query takes so much longer from now on; to try something by hand.
  public void latency(Duration each) {
    counter.pause(each);
  }

  /// How many connections are borrowed and not given back.
  public int lent() {
    return pool.getHikariPoolMXBean().getActiveConnections();
  }

  /// How many transactions the pool had to end, because their connection was given back before they
  /// were committed or rolled back.
  public int leftOpen() {
    return endings.byThePool();
  }

  /// Closes the pool and the world, and forgets every row.
  @Override
  public void close() {
    pool.close();
    queries.close();
    try (own;
        Statement statement = own.createStatement()) {
      statement.execute("shutdown");
    } catch (SQLException gone) {
      // Then it is what it should be.
    }
  }
}
