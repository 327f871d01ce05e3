package workshop.engine.hang;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.finding.Finding;

/// Executors that never end. Every test has a class of the participant's of its own, because the
/// threads stay until it lets them go.
@Timeout(60)
class PoolTest {
  private static final String START = "nothing moves any more: ";

  @TempDir Path folder;

  static final class Nested {
    static int outer(ExecutorService pool, AtomicInteger missing) throws Exception {
      Stage.meet(missing);
      return pool.submit(() -> 1).get();
    }
  }

  @Test
  void a_pool_that_waits_for_itself() throws Exception {
    Stage stage = new Stage(folder, Nested.class);
    ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(2);
    AtomicInteger missing = new AtomicInteger(2);
    pool.submit(() -> Nested.outer(pool, missing));
    pool.submit(() -> Nested.outer(pool, missing));
    Stage.until(() -> pool.getQueue().size() == 2);

    Finding told = told(stage, "wait in FutureTask.get");

    assertThat(told.saw())
        .startsWith(
            START
                + "all 2 threads of an executor wait in FutureTask.get for tasks that are queued in"
                + " the same executor: thread pool-")
        .contains("-thread-1 at PoolTest.java:", "-thread-2 at PoolTest.java:");
    assertThat(told.tryThis())
        .isEqualTo(
            "look at who is to run the inner task: do not wait in a task for another task of the"
                + " same executor");
    pool.shutdownNow();
  }

  static final class Supplied {
    static int outer(ExecutorService pool) {
      return CompletableFuture.supplyAsync(() -> 1, pool).join();
    }
  }

  @Test
  void a_future_of_the_same_pool() throws Exception {
    Stage stage = new Stage(folder, Supplied.class);
    ThreadPoolExecutor pool =
        (ThreadPoolExecutor)
            Executors.newFixedThreadPool(1, Thread.ofPlatform().daemon().name("only").factory());
    pool.submit(() -> Supplied.outer(pool));
    Stage.until(() -> pool.getQueue().size() == 1);

    assertThat(told(stage, "waits in CompletableFuture.join").saw())
        .isEqualTo(
            START
                + "the only thread of an executor, only, waits in CompletableFuture.join for tasks"
                + " that are queued in the same executor");
    pool.shutdownNow();
  }

  static final class Invoking {
    static int outer(ExecutorService pool) throws Exception {
      return pool.invokeAll(List.<Callable<Integer>>of(() -> 1, () -> 2)).size();
    }
  }

  @Test
  void all_invoked_in_the_same_pool() throws Exception {
    Stage stage = new Stage(folder, Invoking.class);
    ThreadPoolExecutor pool =
        (ThreadPoolExecutor)
            Executors.newFixedThreadPool(1, Thread.ofPlatform().daemon().name("only").factory());
    pool.submit(() -> Invoking.outer(pool));
    Stage.until(() -> pool.getQueue().size() == 2);

    assertThat(told(stage, "invokeAll").saw())
        .startsWith(START + "the only thread of an executor, only, waits in ");
    pool.shutdownNow();
  }

  static final class Other {
    static int outer(CompletableFuture<Integer> future) {
      return future.join();
    }
  }

  @Test
  void a_pool_that_waits_for_something_else() throws Exception {
    Stage stage = new Stage(folder, Other.class);
    ExecutorService pool =
        Executors.newFixedThreadPool(1, Thread.ofPlatform().daemon().name("only").factory());
    CompletableFuture<Integer> never = new CompletableFuture<>();
    pool.submit(() -> Other.outer(never));

    assertThat(told(stage, "waits in CompletableFuture.join").saw())
        .isEqualTo(
            START
                + "thread only waits in CompletableFuture.join for a future that nobody completes");
    never.complete(1);
    pool.shutdown();
  }

  static final class Closing {
    static void await(ExecutorService pool) throws InterruptedException {
      pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    static void close(ExecutorService pool) {
      pool.close();
    }
  }

  @Test
  void an_executor_that_nobody_shut_down() {
    Stage stage = new Stage(folder, Closing.class);
    ExecutorService pool = Executors.newFixedThreadPool(1, Thread.ofPlatform().daemon().factory());
    stage.platform("main-like", () -> Closing.await(pool));

    Finding told = told(stage, "awaitTermination");

    assertThat(told.saw())
        .isEqualTo(
            START
                + "thread main-like waits in ThreadPoolExecutor.awaitTermination for an executor"
                + " that does not end");
    pool.shutdown();
  }

  static final class Stuck {
    static void task(CountDownLatch latch) throws InterruptedException {
      latch.await();
    }

    static void close(ExecutorService pool) {
      pool.close();
    }
  }

  @Test
  void an_executor_whose_task_does_not_end() {
    Stage stage = new Stage(folder, Stuck.class);
    CountDownLatch latch = new CountDownLatch(1);
    ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
    pool.submit(
        () -> {
          Stuck.task(latch);
          return 1;
        });
    stage.platform("closer", () -> Stuck.close(pool));

    assertThat(told(stage, "CountDownLatch.await.*1 more").saw())
        .isEqualTo(
            START
                + "a virtual thread waits in CountDownLatch.await for a latch that has 1 to go and"
                + " that nobody counts down, and 1 more thread waits");
    latch.countDown();
  }

  static final class Borrowing {
    static void await(DataSource pool) throws SQLException {
      pool.getConnection();
    }
  }

  @Test
  void connections_that_nobody_gives_back() throws SQLException {
    Stage stage = new Stage(folder, Borrowing.class);
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl("jdbc:h2:mem:borrowing");
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(h2);
    pool.setMaximumPoolSize(1);
    pool.setConnectionTimeout(3_600_000);
    Connection borrowed = pool.getConnection();
    stage.platform("borrower", () -> Borrowing.await(pool));

    Finding told = told(stage, "getConnection");

    assertThat(told.saw())
        .isEqualTo(
            START
                + "thread borrower waits in HikariDataSource.getConnection for a connection of the"
                + " pool, and nobody gives one back");
    borrowed.close();
    pool.close();
  }

  /// What is told once the explanation speaks of this.
  private static Finding told(Stage stage, String of) {
    Finding told = stage.told(0);
    while (!told.saw().matches(".*" + of + ".*")) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException(told.saw());
      }
      told = stage.told(0);
    }
    return told;
  }
}
