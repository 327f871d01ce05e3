package workshop.practice.world;

import java.util.List;

/// Everything a world was asked.
///
/// @param operations in the order of arrival
/// @param mostInFlight the largest number ever in flight at once
/// @param nowNanos when it was told, by the same clock as its operations: nanoseconds since the
///   world opened
public record OperationLog(List<Operation> operations, int mostInFlight, long nowNanos) {
  public OperationLog {
    operations = List.copyOf(operations);
  }
}
