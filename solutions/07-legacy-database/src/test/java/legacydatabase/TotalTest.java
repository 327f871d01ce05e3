package legacydatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.sales.SalesDatabase;
import workshop.practice.sales.SalesSpec;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = OrderReport.class, method = "total", leftovers = false)
@Tag("task-1")
class TotalTest {
  @DoneWhen(
      value = "a customer's totals are those in the database",
      hint = "print what the two queries of SalesQueries say about one customer")
  void a_customers_totals_are_those_in_the_database(PracticeHost practice) throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(practice, new SalesSpec(3, 24))) {
      asked(sales, sales.customers()).everyTotalIsRight();
    }
    try (SalesDatabase others = SalesDatabase.open(practice, new SalesSpec(5, 6))) {
      asked(others, others.customers()).everyTotalIsRight();
    }
  }

  @DoneWhen(
      value = "both numbers are of the same moment, though orders come in between the queries",
      hint = "find out how many transactions the two queries are, and when each begins")
  void both_numbers_are_of_the_same_moment(PracticeHost practice) throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(practice, new SalesSpec(7, 6))) {
      sales.beginRush();

      asked(sales, sales.customers()).everyTotalIsOfOneMoment();
    }
  }

  @DoneWhen(
      value = "every transaction is committed or rolled back before its connection is returned",
      hint = "follow every way out of the method and look how the transaction ends there")
  void every_transaction_is_ended(PracticeHost practice) throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(practice, new SalesSpec(11, 6))) {
      List<Long> garbled = sales.customers().subList(4, 6);
      garbled.forEach(customer -> sales.garble(customer, "by letter"));

      asked(sales, sales.customers().subList(0, 4)).everyTotalIsRight();
      requireTold(sales, garbled, "by letter");

      assertThat(sales.leftOpen())
          .withFailMessage(
              () -> "the pool had to end %d of 6 transactions".formatted(sales.leftOpen()))
          .isZero();
    }
  }

  @DoneWhen(
      value = "a query that fails ends in its SQLException, and the connection is returned",
      hint = "count the connections that are borrowed after a query has failed")
  void a_query_that_fails_returns_the_connection(PracticeHost practice, Watch watch) {
    try (SalesDatabase sales = SalesDatabase.open(practice, new SalesSpec(13, 6))) {
      List<Long> garbled = sales.customers().subList(0, 3);
      garbled.forEach(customer -> sales.garble(customer, "see back"));

      requireTold(sales, garbled, "see back");

      Lent.none(sales, watch);
    }
  }

  private static Audit asked(SalesDatabase sales, List<Long> customers) throws SQLException {
    Map<Long, Total> found = new HashMap<>();
    OrderReport report = new OrderReport();
    for (long customer : customers) {
      found.put(customer, report.total(sales.pool(), customer));
    }
    Audit audit = new Audit(sales, found);
    Enquiries.of(sales).areTwoForEach(customers);
    return audit;
  }

  /// Each ends in the exception of the database, which speaks of this.
  private static void requireTold(SalesDatabase sales, List<Long> customers, String of) {
    OrderReport report = new OrderReport();
    for (long customer : customers) {
      Total total;
      try {
        total = report.total(sales.pool(), customer);
      } catch (SQLException e) {
        assertThat(e.getMessage())
            .withFailMessage("the exception does not say what the database said")
            .contains(of);
        continue;
      }
      throw new AssertionError(
          "no exception, but %d orders and %d cents".formatted(total.orders(), total.cents()));
    }
  }
}
