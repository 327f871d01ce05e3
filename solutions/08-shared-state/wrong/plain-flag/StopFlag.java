package sharedstate;

/// A field like any other.
public final class StopFlag {
  private boolean raised;

  public void raise() {
    raised = true;
  }

  public boolean isRaised() {
    return raised; // here
  }
}
