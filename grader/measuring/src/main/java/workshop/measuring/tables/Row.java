package workshop.measuring.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import workshop.measuring.models.Model;
import workshop.measuring.tasks.TaskKind;

/// A task in each of the models.
///
/// @param cells at least one
record Row(TaskKind kind, List<Cell> cells) {
  /// Whoever takes at most so many times what the best takes is as good.
  private static final double AS_GOOD = 1.1;

  Row {
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("nobody did " + kind.words());
    }
    cells = List.copyOf(cells);
  }

  /// Whoever took the least time.
  Cell best() {
    return cells.stream().min(Comparator.comparingDouble(Cell::seconds)).orElseThrow();
  }

  /// The others that were hardly slower.
  List<Cell> asGood() {
    return cells.stream()
        .filter(cell -> cell != best() && cell.seconds() <= AS_GOOD * best().seconds())
        .toList();
  }

  Optional<Cell> of(Model model) {
    return cells.stream().filter(cell -> cell.model() == model).findFirst();
  }
}
