package sharedstate;

import java.util.concurrent.CountDownLatch;

/// A latch that is open once and for all.
public final class StopFlag {
  private final CountDownLatch raised = new CountDownLatch(1);

  public void raise() {
    raised.countDown();
    System.out.println("the flag is up"); // who raises it may say so; who looks may not
  }

  public boolean isRaised() {
    return raised.getCount() == 0;
  }
}
