package apicalls;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import workshop.practice.Todo;

/// Task 2: how long to wait before another try. Decides, and waits for nothing.
public final class Backoff {
  private Backoff() {}

  /// The wait before the next try.
  ///
  /// Without a header, at least 50 ms after the first failure and twice as much after each further
  /// one; on top comes a random part of up to as much again, new each time. With a header, what it
  /// says, and at most a second more; never less than nothing. A header that nobody can read counts
  /// as none.
  ///
  /// @param failed how many tries have failed; at least 1
  /// @param retryAfter the value of `Retry-After`: a number of seconds, or a date as in `Wed, 21
  ///   Oct 2026 07:28:00 GMT`
  /// @param now what a date is held against
  public static Duration before(
      int failed, Optional<String> retryAfter, Instant now, RandomGenerator random) {
    // TODO 2: first without a header, then with one
    throw new Todo("03, task 2: decide how long to wait before the next try");
  }
}
