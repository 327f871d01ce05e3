package sharedstate;

/// Tells a thread that works that it shall end. One thread raises it, another looks at it.
public final class StopFlag {
  // tag::flag[]
  private volatile boolean raised;

  /// Raises the flag, for good.
  public void raise() {
    raised = true;
  }

  /// Whether the flag is up; asked many million times a second.
  public boolean isRaised() {
    return raised;
  }
  // end::flag[]
}
