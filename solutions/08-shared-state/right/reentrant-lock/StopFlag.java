package sharedstate;

/// Both sides take the same lock.
public final class StopFlag {
  private boolean raised;

  public synchronized void raise() {
    raised = true;
  }

  public synchronized boolean isRaised() {
    return raised;
  }
}
