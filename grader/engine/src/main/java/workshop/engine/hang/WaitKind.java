package workshop.engine.hang;

/// Kinds of waiting that never end, causes before consequences: the first that is there is told.
enum WaitKind {
  LOST_LOCK("", "unlock in a finally: whatever happens in between, the lock is given back"),
  POOL(
      "for tasks that are queued in the same executor",
      "look at who is to run the inner task: do not wait in a task for another task of the same"
          + " executor"),
  SLEEP("", "find out what this line waits for, and let that wake it"),
  WORKER(
      "for a child process that does not answer",
      "find out what the child does: does somebody read all that it says, and end it when it"
          + " hangs?"),
  ANSWER("for an answer that does not come", "give every wait an end: an answer may never come"),
  LATCH(
      "for a latch that nobody counts down",
      "count down in a finally, and as often as the latch was made for"),
  BARRIER(
      "for a barrier to which not everybody comes",
      "count who comes to the barrier: it opens only when all of its parties have"),
  PHASER(
      "for a phaser at which not everybody arrives",
      "let everyone who registered arrive or deregister, also when something fails"),
  PERMIT("for a permit that nobody releases", "release in a finally, as many as were acquired"),
  CONNECTION(
      "for a connection of the pool, and nobody gives one back",
      "give every connection back, also when something fails, before you ask for the next one"),
  CONDITION(
      "for a signal, and no thread is left to send it",
      "look at the condition in a loop before you wait, and signal after every change of it"),
  NOTIFY(
      "for a notify, and no thread is left to send it",
      "look at the condition in a loop before you wait, and notify after every change of it"),
  FULL_QUEUE(
      "to put into a queue that is full and that nobody reads",
      "find out why the reader stopped: it has to read on, or to tell the writer"),
  EMPTY_QUEUE(
      "to take from a queue that is empty and that nobody fills",
      "tell the reader when nothing more will come"),
  EXCHANGE("for a partner that does not come", "let every thread that exchanges have a partner"),
  FUTURE(
      "for a future that nobody completes",
      "follow every way to its completion: one fails, returns early or was never started"),
  LOCK("", "find out who holds the lock, and let it go before anything that waits"),
  OTHER("", "find out who should have woken this line, and what kept it from doing so"),
  CHILD(
      "for a child process that does not end",
      "read its output to the end and close its input before you wait for it"),
  JOIN("for a thread that does not end", "tell the thread to end before you wait for it"),
  CLOSE(
      "for an executor that does not end",
      "shut it down before you wait for it, and let every task of it come to an end"),
  HELD_LOCK("", "let the lock go before anything that waits");

  private final String what;
  private final String tryThis;

  WaitKind(String what, String tryThis) {
    this.what = what;
    this.tryThis = tryThis;
  }

  /// What is waited for, as it follows "waits in Type.method"; empty if nothing is known.
  String what() {
    return what;
  }

  String tryThis() {
    return tryThis;
  }

  /// Whether no answer from outside could end it: it is told though requests are in flight.
  boolean certain() {
    return this == LOST_LOCK || this == POOL;
  }
}
