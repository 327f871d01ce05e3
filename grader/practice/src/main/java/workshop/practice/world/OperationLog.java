package workshop.practice.world;

import java.util.List;

/// Everything a world was asked.
///
/// @param operations in the order of arrival
/// @param mostInFlight the largest number ever in flight at once
public record OperationLog(List<Operation> operations, int mostInFlight) {
  public OperationLog {
    operations = List.copyOf(operations);
  }
}
