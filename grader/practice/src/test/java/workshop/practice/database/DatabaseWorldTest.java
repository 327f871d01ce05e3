package workshop.practice.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.world.GateState;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseWorldTest {
  private static final int CONNECTIONS = 10;
  private static final int READERS = 30;

  private static PracticeHost host;

  private DatabaseWorld database;
  private HikariDataSource pool;
  private ExecutorService threads;

  @BeforeAll
  static void start() {
    host = PracticeHost.start();
  }

  @AfterAll
  static void end() {
    host.close();
  }

  @BeforeEach
  void open() throws SQLException {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl("jdbc:h2:mem:orders;DB_CLOSE_DELAY=-1");
    try (Connection connection = h2.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("drop all objects");
      statement.execute("create table orders(id int primary key, cents int check (cents >= 0))");
      statement.execute("insert into orders select x, x * 100 from system_range(1, 30)");
    }
    database = DatabaseWorld.open(host, h2);
    pool = new HikariDataSource();
    pool.setDataSource(database.dataSource());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setConnectionTimeout(3_600_000);
    threads = Executors.newVirtualThreadPerTaskExecutor();
  }

  @AfterEach
  void close() {
    database.gate().open();
    threads.close();
    pool.close();
    database.close();
  }

  private int cents(int id) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return cents(connection, id);
    }
  }

  private static int cents(Connection connection, int id) throws SQLException {
    try (var statement = connection.prepareStatement("select cents from orders where id = ?")) {
      statement.setInt(1, id);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private GateState held(int count) {
    return await().until(() -> database.gate().state(), state -> state.held().size() == count);
  }

  @Test
  void as_many_queries_are_held_as_there_are_connections() throws Exception {
    database.gate().hold();

    List<Future<Integer>> totals =
        IntStream.rangeClosed(1, READERS).mapToObj(id -> threads.submit(() -> cents(id))).toList();
    GateState state = held(CONNECTIONS);
    await()
        .until(
            () ->
                pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == READERS - CONNECTIONS);

    assertThat(state.held()).extracting(HeldOperation::name).doesNotHaveDuplicates();
    assertThat(state.held()).extracting(HeldOperation::thread).doesNotHaveDuplicates();
    assertThat(totals).noneMatch(Future::isDone);
    database.gate().releaseAll();
    held(CONNECTIONS);
    database.gate().open();
    for (int id = 1; id <= READERS; id++) {
      assertThat(totals.get(id - 1).get()).isEqualTo(id * 100);
    }
    assertThat(database.gate().state())
        .extracting(
            GateState::arrived, GateState::ended, GateState::inFlight, GateState::mostInFlight)
        .containsExactly((long) READERS, (long) READERS, 0, CONNECTIONS);
  }

  @Test
  void of_the_threads_that_share_a_connection_one_asks_at_a_time() throws Exception {
    database.gate().hold();
    try (Connection shared = pool.getConnection()) {
      List<Future<Integer>> totals =
          IntStream.rangeClosed(1, 3)
              .mapToObj(id -> threads.submit(() -> cents(shared, id)))
              .toList();
      for (int id = 1; id <= 3; id++) {
        int over = id - 1;
        await().until(() -> database.gate().state().ended() == over);
        held(1);
        assertThat(database.gate().state().arrived()).isEqualTo(id);
        database.gate().releaseAll();
      }
      for (int id = 1; id <= 3; id++) {
        assertThat(totals.get(id - 1).get()).isEqualTo(id * 100);
      }
    }
  }

  @Test
  void who_is_interrupted_while_another_asks_gives_up_and_the_connection_stays_usable()
      throws Exception {
    database.gate().hold();
    try (Connection shared = pool.getConnection()) {
      Future<Integer> first = threads.submit(() -> cents(shared, 1));
      held(1);
      CompletableFuture<Throwable> seen = new CompletableFuture<>();
      Thread second =
          Thread.startVirtualThread(
              () -> {
                try {
                  seen.complete(new AssertionError(cents(shared, 2)));
                } catch (SQLException wrong) {
                  seen.complete(wrong);
                }
              });
      await().until(() -> second.getState() == Thread.State.WAITING);

      second.interrupt();

      assertThat(seen.get()).isInstanceOf(SQLTransientException.class);
      database.gate().open();
      assertThat(first.get()).isEqualTo(100);
      assertThat(cents(shared, 3)).isEqualTo(300);
    }
  }

  @Test
  void a_query_that_fails_is_over() throws Exception {
    try (Connection connection = pool.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("update orders set cents = -1"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> statement.executeQuery("select nothing from nowhere"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(database.gate().state())
        .extracting(GateState::arrived, GateState::ended, GateState::inFlight)
        .containsExactly(2L, 2L, 0);
  }

  @Test
  void an_interrupt_ends_the_waiting_and_the_query_never_runs() {
    database.gate().hold();
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    Thread reader =
        Thread.startVirtualThread(
            () -> {
              try {
                seen.complete(new AssertionError(cents(1)));
              } catch (SQLException wrong) {
                seen.complete(wrong);
              }
            });
    held(1);

    reader.interrupt();

    assertThat(seen.join())
        .isInstanceOf(SQLTransientException.class)
        .hasMessage("interrupted before the query ran");
    await().until(() -> database.gate().state().inFlight() == 0);
  }

  @Test
  void a_batch_is_one_operation() throws Exception {
    try (Connection connection = pool.getConnection();
        var prepared = connection.prepareStatement("insert into orders values (?, ?)");
        var plain = connection.createStatement()) {
      for (int id = 101; id <= 102; id++) {
        prepared.setInt(1, id);
        prepared.setInt(2, 5);
        prepared.addBatch();
      }
      assertThat(prepared.executeBatch()).containsExactly(1, 1);
      plain.addBatch("delete from orders where id = 101");
      plain.addBatch("delete from orders where id = 102");
      assertThat(plain.executeLargeBatch()).containsExactly(1, 1);
    }
    assertThat(database.gate().state().arrived()).isEqualTo(2);
  }

  @Test
  void a_transaction_is_committed_and_rolled_back() throws Exception {
    try (Connection connection = pool.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate("update orders set cents = 7 where id = 1");
      connection.commit();
      statement.executeUpdate("update orders set cents = 8 where id = 1");
      connection.rollback();
    }
    assertThat(cents(1)).isEqualTo(7);
    assertThat(database.gate().state().arrived()).isEqualTo(3);
  }

  @Test
  void a_call_is_an_operation_too() throws Exception {
    try (Connection connection = pool.getConnection();
        var call = connection.prepareCall("call abs(?)")) {
      call.setInt(1, -3);
      assertThat(call.execute()).isTrue();
      try (var rows = call.getResultSet()) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(3);
      }
    }
    assertThat(database.log().operations())
        .singleElement()
        .extracting(operation -> operation.name())
        .isEqualTo("call abs(?)[-3]");
  }

  @Test
  void what_the_pool_asks_on_its_own_account_is_free() throws Exception {
    database.gate().hold();
    try (HikariDataSource asking = new HikariDataSource()) {
      asking.setDataSource(database.dataSource());
      asking.setMaximumPoolSize(1);
      asking.setConnectionInitSql("select 'first'");
      asking.setConnectionTestQuery("select 'test'");
      Connection connection = asking.getConnection();

      assertThat(connection.isValid(1)).isTrue();
      connection.close();
      asking.getConnection().close();
    }
    assertThat(database.gate().state().arrived()).isZero();
  }
}
