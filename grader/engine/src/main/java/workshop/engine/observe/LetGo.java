package workshop.engine.observe;

import java.util.Comparator;
import java.util.List;

/// What of the held operations is let go at the end of a round.
enum LetGo {
  /// Everything.
  ALL,
  /// One: the last by name. If names are given in order, answers come in the reverse order.
  LAST_BY_NAME;

  List<Gates.Held> of(List<Gates.Held> held) {
    return switch (this) {
      case ALL -> held;
      case LAST_BY_NAME ->
          held.stream()
              .max(Comparator.comparing(one -> one.operation().name()))
              .map(List::of)
              .orElse(List.of());
    };
  }
}
