package sharedstate;

/// A field like any other.
public final class StopFlag { // tag::flag[]
  private boolean raised;

  public void raise() {
    raised = true;
  }

  public boolean isRaised() {
    return raised; // here
  }
  // end::flag[]
}
