package workshop.practice.database;

import java.sql.SQLTransientException;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;
import workshop.practice.turnstile.Passage;
import workshop.practice.turnstile.Turnstile;

/// Stands where a statement is about to run, and where it has run.
final class QueryGate implements QueryExecutionListener {
  private static final String PASSAGE = "passage";

  /// What a pool asks on its own account goes through this class, what its user asks does not.
  private static final String POOL = "com.zaxxer.hikari.pool.PoolBase";

  private final Turnstile turnstile;

  QueryGate(Turnstile turnstile) {
    this.turnstile = turnstile;
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (!isAskedByThePool()) {
      try {
        execution.addCustomValue(PASSAGE, turnstile.enter(QueryName.of(queries), ""));
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw QueryGate.<RuntimeException>unchecked(
            new SQLTransientException("interrupted before the query ran", stop));
      }
    }
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    @Nullable Passage passage = execution.getCustomValue(PASSAGE, Passage.class);
    if (passage != null) {
      passage.close();
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
