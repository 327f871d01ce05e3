package workshop.practice.sales;

import java.sql.Connection;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;

/// Lets a connection be given back as if its thread had not been interrupted; afterwards it is.
///
/// Whoever gives one back offers it to those who wait, in a loop with a short park (HikariCP 7.1.0,
/// `ConcurrentBag.requite`). An interrupted thread does not park. Virtual threads that spin there
/// keep every carrier from those who wait, which then never take what is offered.
final class Undisturbed implements MethodExecutionListener {
  private static final String INTERRUPTED = "interrupted";

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    if (isReturn(call) && Thread.interrupted()) {
      call.addCustomValue(INTERRUPTED, true);
    }
  }

  @Override
  public void afterMethod(MethodExecutionContext call) {
    if (isReturn(call) && call.getCustomValue(INTERRUPTED, Boolean.class) != null) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isReturn(MethodExecutionContext call) {
    return call.getTarget() instanceof Connection && call.getMethod().getName().equals("close");
  }
}
