package workshop.practice.sales;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;

/// Counts the transactions that the pool had to end, because whoever had borrowed the connection
/// gave it back in the middle of one.
final class Endings implements MethodExecutionListener {
  private static final String BORROWED = "com.zaxxer.hikari.pool.ProxyConnection";

  private final AtomicInteger byThePool = new AtomicInteger();

  int byThePool() {
    return byThePool.get();
  }

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    if (call.getTarget() instanceof Connection
        && call.getMethod().getName().equals("rollback")
        && isReturned()) {
      byThePool.incrementAndGet();
    }
  }

  @Override
  public void afterMethod(MethodExecutionContext call) {
    // only who ended it is of interest
  }

  private static boolean isReturned() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames.anyMatch(
                    frame ->
                        frame.getClassName().equals(BORROWED)
                            && frame.getMethodName().equals("close")));
  }
}
