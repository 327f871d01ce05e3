package apicalls;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Grows, and leaves nothing to chance.
public final class Backoff {
  private static final long FIRST_MILLIS = 50;

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
    return retryAfter
        .flatMap(header -> asked(header.strip(), now))
        .map(asked -> asked.isNegative() ? Duration.ZERO : asked)
        .orElseGet(() -> Duration.ofMillis(FIRST_MILLIS << (failed - 1)));
  }

  private static Optional<Duration> asked(String header, Instant now) {
    try {
      if (header.matches("\\d+")) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
      }
      ZonedDateTime date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(Duration.between(now, date.toInstant()));
    } catch (DateTimeException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }
}
