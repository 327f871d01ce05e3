package sharedstate;

import org.jspecify.annotations.Nullable;

/// Keeps the first thread that comes to the ledger standing there, after an access of its own.
///
/// Whoever comes later passes. So the first has seen the ledger as it was, and when it goes on it
/// does not know what has become of it.
final class Stops {
  /// A call that has made so many accesses, with nobody else there, will never end.
  private static final int TIRELESS = 10_000;

  private final int from;
  private int left;
  private int accesses;
  private int calls;
  private int alone;
  private boolean standing;
  private @Nullable Thread first;
  private @Nullable Throwable at;
  private @Nullable Throwable tireless;

  /// @param from after which of its accesses the first is stopped; 1 is its first
  /// @param times how many accesses in a row it is stopped after
  Stops(int from, int times) {
    this.from = from;
    this.left = times;
  }

  /// The ledger says that an access has taken place, on the thread that made it.
  void pass() {
    if (stands()) {
      Thread.currentThread().interrupt();
    }
  }

  /// @return whether the thread was interrupted while it stood
  private synchronized boolean stands() {
    accesses++;
    if (accesses < from || left == 0 || (first != null && first != Thread.currentThread())) {
      passes();
      return false;
    }
    left--;
    first = Thread.currentThread();
    at = new Throwable();
    standing = true;
    notifyAll();
    boolean interrupted = false;
    while (standing) {
      interrupted |= waits();
    }
    return interrupted;
  }

  private void passes() {
    alone = calls > 1 || standing ? 0 : alone + 1;
    if (alone > TIRELESS) {
      tireless = new IllegalStateException("asks and asks");
      throw new IllegalStateException("the ledger has had enough", tireless);
    }
  }

  /// @return whether the thread was interrupted
  private boolean waits() {
    try {
      wait();
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  /// A call begins.
  synchronized void begins() {
    calls++;
    alone = 0;
  }

  /// A call is over.
  synchronized void ends() {
    calls--;
    alone = 0;
    notifyAll();
  }

  /// Waits until the first stands at the ledger, or until its call is over.
  ///
  /// @return whether it stands
  synchronized boolean awaitFirst(Caller caller) {
    while (!standing && !caller.over()) {
      waits();
    }
    return standing;
  }

  /// Lets the one that stands go on.
  synchronized void goOn() {
    standing = false;
    alone = 0;
    notifyAll();
  }

  /// Lets everybody go on from now on.
  synchronized void open() {
    left = 0;
    goOn();
  }

  /// How many accesses there were.
  synchronized long accesses() {
    return accesses;
  }

  /// Where the first stood last; null if it never did.
  synchronized @Nullable Throwable at() {
    return at;
  }

  /// Where a call asked and asked that would never have ended; null if none did.
  synchronized @Nullable Throwable tireless() {
    return tireless;
  }
}
