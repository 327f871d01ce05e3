package workshop.practice.learning;

import java.io.IOException;
import java.util.List;

/// How often what was learned is right.
///
/// @param right how many rows were told right: ripe where it found this likelier than not
/// @param rows how many it was asked about
public record Accuracy(int right, int rows) {

  /// Of these weights, on these rows. Uses nothing of what [Gradients] keeps.
  ///
  /// @param heldBack rows that nobody has learned from; bad ones are left out
  public static Accuracy of(double[] weights, Dataset heldBack) throws IOException {
    List<Row> rows = Rows.read(heldBack, 0, heldBack.rows()).good();
    int right = 0;
    for (Row row : rows) {
      right += row.likely(weights) > 0.5 == row.ripe() ? 1 : 0;
    }
    return new Accuracy(right, rows.size());
  }

  /// `1823 of 2000 (91.2 %)`.
  @Override
  public String toString() {
    return "%d of %d (%.1f %%)".formatted(right, rows, 100.0 * right / rows);
  }
}
