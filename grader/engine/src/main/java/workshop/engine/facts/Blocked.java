package workshop.engine.facts;

/// In what a thread is blocked, read off the frames above the participant's topmost one.
public enum Blocked {
  /// In `HttpClient.send`: the call has one request in flight and waits for its answer.
  SEND,
  /// In the practice library, which holds the operation: a file, a query, a unit of work.
  HELD,
  /// Reading or writing a blocking socket.
  SOCKET,
  /// In `Selector.select`.
  SELECT,
  /// In `Thread.sleep` or a timed park that the participant's code called itself.
  SLEEP,
  /// Anywhere else: a future, a latch, a queue, a lock.
  ELSEWHERE,
  /// Not blocked: it runs, or wants to.
  NOT
}
