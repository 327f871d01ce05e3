package sharedstate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// A plain field, read and written with a promise each time.
public final class StopFlag {
  private static final VarHandle RAISED = raised();

  private boolean raised;

  private static VarHandle raised() {
    try {
      return MethodHandles.lookup().findVarHandle(StopFlag.class, "raised", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  public void raise() {
    RAISED.setRelease(this, true);
  }

  public boolean isRaised() {
    return (boolean) RAISED.getAcquire(this);
  }
}
