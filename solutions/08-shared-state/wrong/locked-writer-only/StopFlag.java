package sharedstate;

/// The one who writes takes a lock, the one who reads does not.
public final class StopFlag {
  private boolean raised;

  public synchronized void raise() {
    raised = true;
  }

  public boolean isRaised() {
    return raised; // here
  }
}
