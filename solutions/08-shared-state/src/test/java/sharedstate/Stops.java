package sharedstate;

import org.jspecify.annotations.Nullable;

/// Keeps the first thread standing that comes to the ledger, after an access of its own, or where
/// it may just have given a lock back.
///
/// Whoever comes later passes. So the first has seen the ledger as it was, and when it goes on it
/// does not know what has become of it.
final class Stops {
  /// A call that has made so many accesses, with nobody else there, will never end.
  private static final int TIRELESS = 10_000;

  private final int from;
  private final boolean atSteps;
  private int left;
  private int places;
  private int moves;
  private int accesses;
  private int calls;
  private int alone;
  private boolean standing;
  private @Nullable Thread first;
  private @Nullable Throwable at;
  private @Nullable Throwable tireless;

  private Stops(int from, int times, boolean atSteps) {
    this.from = from;
    this.left = times;
    this.atSteps = atSteps;
  }

  /// @param place at which place the first is stopped, once: after which access or step; 1 is the
  ///   first
  static Stops once(int place) {
    return new Stops(place, 1, true);
  }

  /// @param times at how many places in a row the first is stopped
  static Stops everywhere(int times) {
    return new Stops(1, times, true);
  }

  /// @param times after how many accesses in a row the first is stopped
  static Stops atAccesses(int times) {
    return new Stops(1, times, false);
  }

  /// The ledger says that an access has taken place, on the thread that made it.
  void access() {
    if (stands(true)) {
      Thread.currentThread().interrupt();
    }
  }

  /// The participant's code has made a step, on this thread.
  void step() {
    if (stands(false)) {
      Thread.currentThread().interrupt();
    }
  }

  /// @return whether the thread was interrupted while it stood
  private synchronized boolean stands(boolean access) {
    moves++;
    accesses += access ? 1 : 0;
    boolean place = calls > 0 && (access || atSteps); // before the first call nobody is stopped
    places += place ? 1 : 0;
    boolean another = first != null && first != Thread.currentThread();
    if (!place || places < from || left == 0 || another) {
      if (access) {
        passes();
      }
      return false;
    }
    left--;
    first = Thread.currentThread();
    at = new Throwable();
    standing = true;
    notifyAll();
    boolean interrupted = false;
    while (standing) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true; // told to its code when it goes on
      }
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
  synchronized boolean awaitFirst(Caller caller) throws InterruptedException {
    while (!standing && !caller.over()) {
      wait();
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

  /// How many accesses and steps there were.
  synchronized long moves() {
    return moves;
  }

  /// Whether the ledger was asked at all.
  synchronized boolean isAsked() {
    return accesses > 0;
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
