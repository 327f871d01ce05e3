package workshop.practice.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workshop.practice.world.Operation;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SalesDatabaseTest {
  private static PracticeHost host;

  @BeforeAll
  static void start() {
    host = PracticeHost.start();
  }

  @AfterAll
  static void end() {
    host.close();
  }

  private static Sold ask(Connection connection, long customer) throws SQLException {
    return new Sold(
        SalesQueries.orders(connection, customer), SalesQueries.cents(connection, customer));
  }

  @Test
  void every_customer_is_answered_as_the_shop_knows_it() throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 60));
        Connection connection = sales.pool().getConnection()) {
      for (long customer : sales.customers()) {
        assertThat(ask(connection, customer)).isEqualTo(sales.moments(customer).getFirst());
      }
      assertThat(sales.customers()).hasSize(60).doesNotHaveDuplicates();
      assertThat(sales.queries().log().operations()).hasSize(120);
    }
  }

  @Test
  void a_spec_makes_the_same_rows_again_and_another_seed_others() {
    try (SalesDatabase one = SalesDatabase.open(host, SalesSpec.of(3));
        SalesDatabase same = SalesDatabase.open(host, SalesSpec.of(3));
        SalesDatabase other = SalesDatabase.open(host, SalesSpec.of(4))) {
      assertThat(sold(one)).isEqualTo(sold(same)).isNotEqualTo(sold(other));
      assertThat(sold(one).stream().mapToInt(Sold::orders).sum()).isBetween(3_000, 5_000);
      assertThat(sold(one)).contains(new Sold(0, 0));
    }
  }

  private static List<Sold> sold(SalesDatabase sales) {
    return sales.customers().stream()
        .map(customer -> sales.moments(customer).getFirst())
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE})
  void in_a_rush_a_transaction_sees_the_moment_of_its_first_query(int isolation)
      throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 6));
        Connection connection = sales.pool().getConnection()) {
      sales.beginRush();
      connection.setTransactionIsolation(isolation);
      connection.setAutoCommit(false);
      for (long customer : sales.customers()) {
        Sold seen = ask(connection, customer);
        connection.commit();

        assertThat(seen).isEqualTo(sales.moments(customer).get(1));
        assertThat(sales.moments(customer)).hasSize(3);
      }
    }
  }

  @Test
  void in_a_rush_two_transactions_see_two_moments() throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 6));
        Connection connection = sales.pool().getConnection()) {
      sales.beginRush();
      for (long customer : sales.customers()) {
        Sold seen = ask(connection, customer);

        List<Sold> moments = sales.moments(customer);
        assertThat(seen)
            .isEqualTo(new Sold(moments.get(1).orders(), moments.get(2).cents()))
            .isNotIn(moments);
      }
    }
  }

  @Test
  void in_a_rush_a_transaction_that_goes_on_does_not_see_what_came_after_its_beginning()
      throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 2));
        Connection connection = sales.pool().getConnection()) {
      sales.beginRush();
      connection.setAutoCommit(false);
      ask(connection, sales.customers().getFirst());
      long other = sales.customers().getLast();

      Sold seen = ask(connection, other);

      assertThat(seen).isEqualTo(sales.moments(other).getFirst());
    }
  }

  @Test
  void a_price_that_is_no_number_makes_the_sum_fail() throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 6));
        Connection connection = sales.pool().getConnection()) {
      long garbled = sales.customers().get(2);
      sales.garble(garbled, "by letter");

      assertThatThrownBy(() -> SalesQueries.cents(connection, garbled))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("by letter");
      assertThat(SalesQueries.orders(connection, garbled))
          .isEqualTo(sales.moments(garbled).getFirst().orders() + 1);
      long other = sales.customers().get(3);
      assertThat(ask(connection, other)).isEqualTo(sales.moments(other).getFirst());
    }
  }

  @Test
  void a_filled_pool_has_lent_nothing_and_asked_nothing() {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 2)).filled()) {
      assertThat(sales.lent()).isZero();
      assertThat(sales.queries().gate().state().arrived()).isZero();
    }
  }

  @Test
  void a_connection_is_lent_until_it_is_closed() throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 2))) {
      Connection connection = sales.pool().getConnection();

      assertThat(sales.lent()).isEqualTo(1);
      connection.close();

      assertThat(sales.lent()).isZero();
    }
  }

  @Test
  void an_interrupted_thread_gives_its_connection_back_and_stays_interrupted() throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 2))) {
      Connection connection = sales.pool().getConnection();
      Thread.currentThread().interrupt();

      connection.close();

      assertThat(Thread.interrupted()).isTrue();
      assertThat(sales.lent()).isZero();
    }
  }

  /// Without [Undisturbed] this hangs on most machines, as four carriers are there for sixty.
  @Test
  void interrupted_virtual_threads_give_their_connections_back_while_others_wait()
      throws InterruptedException {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 60))) {
      sales.queries().gate().hold();
      List<Thread> threads =
          sales.customers().stream()
              .map(customer -> Thread.startVirtualThread(() -> orders(sales, customer)))
              .toList();
      await().until(() -> sales.queries().gate().state().held().size() == 10);

      threads.forEach(Thread::interrupt);

      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(sales.lent()).isZero();
    }
  }

  private static void orders(SalesDatabase sales, long customer) {
    try (Connection connection = sales.pool().getConnection()) {
      SalesQueries.orders(connection, customer);
    } catch (SQLException interrupted) {
      // as it should be
    }
  }

  @Test
  void a_transaction_that_the_pool_has_to_end_is_counted() throws SQLException {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 2))) {
      long customer = sales.customers().getFirst();
      for (String end : List.of("commit", "rollback", "auto-commit", "")) {
        try (Connection connection = sales.pool().getConnection()) {
          connection.setAutoCommit(false);
          ask(connection, customer);
          switch (end) {
            case "commit" -> connection.commit();
            case "rollback" -> connection.rollback();
            case "auto-commit" -> connection.setAutoCommit(true);
            default -> {}
          }
        }
        assertThat(sales.leftOpen()).isEqualTo(end.isEmpty() ? 1 : 0);
      }
      try (Connection connection = sales.pool().getConnection()) {
        ask(connection, customer);
      }
      assertThat(sales.leftOpen()).isEqualTo(1);
    }
  }

  @Test
  void what_the_shop_does_itself_passes_no_gate() {
    try (SalesDatabase sales = SalesDatabase.open(host, new SalesSpec(3, 2))) {
      sales.queries().gate().hold();
      sales.garble(sales.customers().getFirst(), "by letter");

      assertThat(sales.queries().log().operations()).extracting(Operation::name).isEmpty();
    }
  }
}
