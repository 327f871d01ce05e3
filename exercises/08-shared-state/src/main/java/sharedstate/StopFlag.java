package sharedstate;

import workshop.practice.Todo;

/// Tells a thread that works that it shall end. One thread raises it, another looks at it.
public final class StopFlag {
  /// Raises the flag, for good.
  public void raise() {
    // TODO 1: write what comes to mind first, and run the main of Stocktaking
    throw new Todo("08, task 1: raise the flag");
  }

  /// Whether the flag is up; asked many million times a second.
  public boolean isRaised() {
    throw new Todo("08, task 1: tell whether the flag is up");
  }
}
