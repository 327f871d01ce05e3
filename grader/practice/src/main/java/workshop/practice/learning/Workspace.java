package workshop.practice.learning;

import java.util.List;

/// What the library keeps in the process.
final class Workspace {
  private static List<Row> rows = List.of();
  private static String range = "";
  private static int asked;
  private static double[] weights = new double[Gradients.WEIGHTS];
  private static double[] sum = new double[Gradients.WEIGHTS];

  private Workspace() {}

  static void put(String newRange, List<Row> newRows) {
    range = newRange;
    rows = List.copyOf(newRows);
    asked = 0;
  }

  /// Forgets what was added up, and remembers the weights.
  ///
  /// @return what the unit of work is called that is to come
  static String begin(double[] newWeights) {
    if (range.isEmpty()) {
      throw new IllegalStateException("this process has loaded no rows");
    }
    weights = newWeights.clone();
    sum = new double[Gradients.WEIGHTS];
    asked++;
    return "%s, gradient %04d".formatted(range, asked);
  }

  /// Adds up, row by row, into what everybody in this process shares.
  static double[] finish() {
    for (Row row : rows) {
      double error = row.likely(weights) - row.ripe();
      for (int i = 0; i < Gradients.COLUMNS; i++) {
        sum[i] += error * row.features()[i];
      }
      sum[Gradients.COLUMNS] += error;
    }
    return sum.clone();
  }
}
