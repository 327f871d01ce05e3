package workshop.practice.learning;

import java.io.IOException;

/// How often what was learned is right.
///
/// @param right how many rows were told right: ripe where it found this likelier than not
/// @param rows how many it was asked about
public record Accuracy(int right, int rows) {

  /// Of these weights, on these rows. Uses nothing of what [Gradients] keeps.
  ///
  /// @param heldBack rows that nobody has learned from; bad ones are left out
  public static Accuracy of(double[] weights, Dataset heldBack) throws IOException {
    int[] right = new int[1];
    int[] rows = new int[1];
    Row.read(
        heldBack,
        0,
        heldBack.rows(),
        (number, row) -> {
          if (row.isPresent()) {
            rows[0]++;
            boolean ripe = row.get().likely(weights) > 0.5;
            right[0] += ripe == row.get().ripe() ? 1 : 0;
          }
        });
    return new Accuracy(right[0], rows[0]);
  }

  /// `1823 of 2000 (91.2 %)`.
  @Override
  public String toString() {
    return "%d of %d (%.1f %%)".formatted(right, rows, 100.0 * right / rows);
  }
}
