package workshop.measuring.costs;

/// How many could wait at once.
///
/// @param waiting as many did
/// @param megabytes of memory that all of it had then; 0 where the system does not tell
/// @param why it broke with one more step; empty if nothing broke and caution was the limit
public record Limit(long waiting, long megabytes, String why) {
  public boolean broke() {
    return !why.isEmpty();
  }
}
