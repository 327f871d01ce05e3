package workshop.engine.picture;

import java.util.List;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Op;

/// Where one lane stands in its panel: a strip for what its thread does, and below it the
/// operations it asked for.
///
/// @param top in pixels from the panel's
/// @param strip the strip's height
/// @param row the height of a row of operations
/// @param packing which row each of them has
/// @param height of all, with the gap below
record Band(
    Lane lane,
    List<Op> operations,
    Packing packing,
    double top,
    double strip,
    double row,
    double height) {

  /// Where the row of an operation begins, in pixels from the panel's top.
  double topOfRow(int index) {
    return rowsTop() + packing.rows().get(index) * row;
  }

  /// Where the rows of operations begin.
  double rowsTop() {
    return top + strip * 1.2;
  }

  /// How high an operation's bar is; a bit of its row stays empty.
  double bar() {
    return row * 0.8;
  }
}
