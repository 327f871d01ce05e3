package legacydatabase;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import workshop.practice.Todo;
import workshop.practice.sales.SalesDatabase;
import workshop.practice.sales.SalesSpec;
import workshop.practice.world.PracticeHost;

/// Totals per customer, asked of a database that makes whoever asks wait.
public final class OrderReport {

  /// The totals of one customer, both of the same moment.
  ///
  /// @throws SQLException when a query fails
  public Total total(DataSource database, long customer) throws SQLException {
    // TODO 1: ask both queries of SalesQueries, on one connection and in one transaction
    throw new Todo("07, task 1: the totals of one customer, in one transaction");
  }

  /// The totals of many customers.
  ///
  /// @param customers each once; empty for an empty report
  /// @throws InterruptedException when the calling thread is interrupted; by then no query runs and
  ///   no connection is lent any more
  public Totals totals(DataSource database, List<Long> customers) throws InterruptedException {
    // TODO 2: the same for every customer, with ten queries under way at once
    throw new Todo("07, task 2: the totals of many customers at once");
  }

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
