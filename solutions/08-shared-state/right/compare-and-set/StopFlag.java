package sharedstate;

import java.util.concurrent.atomic.AtomicBoolean;

/// An object made for it.
public final class StopFlag {
  private final AtomicBoolean raised = new AtomicBoolean();

  public void raise() {
    raised.set(true);
  }

  public boolean isRaised() {
    return raised.get();
  }
}
