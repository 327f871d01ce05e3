package workshop.practice.learning;

import java.util.Optional;

/// One tomato that can be learned from: [Gradients#COLUMNS] numbers, then 1 for ripe and 0 for not.
final class Row {
  private static final int PARTS = Gradients.COLUMNS + 1;

  private final double[] cells;

  Row(double[] cells) {
    this.cells = cells;
  }

  /// Not a copy.
  double[] cells() {
    return cells;
  }

  /// The row that this line is; empty if it is none.
  static Optional<Row> of(String line) {
    String[] parts = line.split(",", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    double[] cells = new double[PARTS];
    try {
      for (int i = 0; i < PARTS; i++) {
        cells[i] = Double.parseDouble(parts[i]);
        if (!Double.isFinite(cells[i])) {
          return Optional.empty();
        }
      }
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    double ripe = cells[Gradients.COLUMNS];
    return ripe == 0 || ripe == 1 ? Optional.of(new Row(cells)) : Optional.empty();
  }

  boolean ripe() {
    return cells[Gradients.COLUMNS] == 1;
  }

  /// How likely these weights find it that this tomato is ripe: the logistic function of the
  /// weighted sum. Computed with [StrictMath], so that every process gets the same bits.
  double likely(double[] weights) {
    double sum = weights[Gradients.COLUMNS];
    for (int i = 0; i < Gradients.COLUMNS; i++) {
      sum += weights[i] * cells[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /// Adds this row's gradient of the logistic loss: the error times each number, and the error.
  void addGradient(double[] weights, double[] sum) {
    double error = likely(weights) - cells[Gradients.COLUMNS];
    for (int i = 0; i < Gradients.COLUMNS; i++) {
      sum[i] += error * cells[i];
    }
    sum[Gradients.COLUMNS] += error;
  }
}
