package sharedstate;

/// Visible, and the same for every flag there is.
public final class StopFlag {
  private static volatile boolean raised;

  public void raise() {
    raised = true;
  }

  public boolean isRaised() {
    return raised; // here
  }
}
