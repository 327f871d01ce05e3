package workshop.engine.facts;

import java.util.List;

/// Everything held at one moment of quiet, and who waits for it.
///
/// @param held the operations held, in order of arrival
/// @param children child processes of the participant's alive at that moment
public record Snapshot(List<HeldOperation> held, int children) {
  public Snapshot {
    held = List.copyOf(held);
  }

  /// A snapshot of nothing.
  public static Snapshot empty() {
    return new Snapshot(List.of(), 0);
  }

  /// Only the operations of one stage.
  public Snapshot of(String stage) {
    return new Snapshot(held.stream().filter(o -> o.stage().equals(stage)).toList(), children);
  }

  /// How many of the held operations are in that state.
  public int count(Carrying carrying) {
    return (int) held.stream().filter(o -> o.carrying() == carrying).count();
  }

  /// How many different child processes hold an operation.
  public int childrenHolding() {
    return (int)
        held.stream()
            .filter(o -> o.carrying() == Carrying.BY_CHILD)
            .mapToLong(HeldOperation::child)
            .distinct()
            .count();
  }
}
