package workshop.practice.database;

import java.sql.SQLTransientException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;
import workshop.practice.turnstile.Passage;
import workshop.practice.turnstile.Turnstile;

/// Stands where a statement is about to run, and where it has run.
///
/// A connection runs one statement at a time: whoever shares it with another thread waits here for
/// the other's statement to end before it comes to the gate, as it would in a driver.
final class QueryGate implements QueryExecutionListener {
  private static final String PASSAGE = "passage";

  /// What a pool asks on its own account goes through this class, what its user asks does not.
  private static final String POOL = "com.zaxxer.hikari.pool.PoolBase";

  private final Turnstile turnstile;
  private final Map<String, ReentrantLock> connections = new ConcurrentHashMap<>();

  QueryGate(Turnstile turnstile) {
    this.turnstile = turnstile;
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (!isAskedByThePool()) {
      try {
        execution.addCustomValue(PASSAGE, enter(connection(execution), QueryName.of(queries)));
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw QueryGate.<RuntimeException>unchecked(
            new SQLTransientException("interrupted before the query ran", stop));
      }
    }
  }

  private Passage enter(ReentrantLock connection, String name) throws InterruptedException {
    connection.lockInterruptibly();
    boolean entered = false;
    try {
      Passage passage = turnstile.enter(name, "");
      entered = true;
      return passage;
    } finally {
      if (!entered) {
        connection.unlock();
      }
    }
  }

  private ReentrantLock connection(ExecutionInfo execution) {
    return connections.computeIfAbsent(execution.getConnectionId(), id -> new ReentrantLock(true));
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    @Nullable Passage passage = execution.getCustomValue(PASSAGE, Passage.class);
    if (passage != null) {
      passage.close();
      connection(execution).unlock();
    }
  }

  private static boolean isAskedByThePool() {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(POOL)));
  }

  /// The listener may not declare what the statement it stands before does declare.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> X unchecked(Throwable wrong) throws X {
    throw (X) wrong;
  }
}
