package sharedstate;

/// It steps aside at every look, and then it works.
public final class StopFlag {
  private boolean raised;

  public void raise() {
    raised = true;
  }

  public boolean isRaised() {
    Thread.yield(); // here
    return raised;
  }
}
