package legacydatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import workshop.practice.sales.SalesDatabase;
import workshop.practice.sales.SalesQueries;
import workshop.practice.sales.SalesSpec;
import workshop.practice.world.PracticeHost;

/// Totals per customer, asked of a database that makes whoever asks wait.
///
/// Each customer has a virtual thread, which waits for a connection, then for the answers. That
/// never more than ten ask at once is the pool's doing: it has ten connections.
public final class OrderReport {

  // tag::total[]
  /// The totals of one customer, both of the same moment.
  ///
  /// @throws SQLException when a query fails
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

  // end::total[]

  // tag::totals[]
  /// The totals of many customers.
  ///
  /// @param customers each once; empty for an empty report
  /// @throws InterruptedException when the calling thread is interrupted; by then no query runs and
  ///   no connection is lent any more
  public Totals totals(DataSource database, List<Long> customers) throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<Long, Future<Total>> totals = new LinkedHashMap<>();
      for (long customer : customers) {
        totals.put(customer, threads.submit(() -> total(database, customer)));
      }
      try {
        return collected(totals);
      } catch (InterruptedException e) {
        threads.shutdownNow(); // or close() would wait for all that nobody wants any more
        throw e;
      }
    }
  }

  // end::totals[]

  // tag::collected[]
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

  // end::collected[]

  /// Reports on 500 customers of a database that takes 10 ms a query: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    try (PracticeHost host = PracticeHost.start();
        SalesDatabase sales = SalesDatabase.open(host, SalesSpec.of(7))) {
      sales.latency(Duration.ofMillis(10));
      sales.garble(sales.customers().get(100), "by letter");
      long start = System.nanoTime();
      Totals totals = new OrderReport().totals(sales.pool(), sales.customers());
      System.out.printf(
          "%d totals, %d failed, at most %d queries at once, %,d ms; %d connections not returned%n",
          totals.found().size(),
          totals.failed().size(),
          sales.queries().log().mostInFlight(),
          Duration.ofNanos(System.nanoTime() - start).toMillis(),
          sales.lent());
    }
  }
}
