package workshop.measuring.costs;

import workshop.measuring.probe.Kind;

/// What was measured of one kind.
///
/// @param startMicros until one more has begun to wait
/// @param heapBytes of one that waits, in the heap
/// @param outsideBytes of one that waits, outside of it; 0 where the system does not tell
/// @param limit how many at once
/// @param switchNanos from one to another
/// @param blockedMillis until all tasks that block had ended; negative: not tried, too little
///   memory
public record Cost(
    Kind kind,
    double startMicros,
    double heapBytes,
    double outsideBytes,
    Limit limit,
    double switchNanos,
    double blockedMillis) {

  /// Of one that waits.
  public double bytes() {
    return heapBytes + outsideBytes;
  }
}
