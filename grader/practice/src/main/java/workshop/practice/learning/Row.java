package workshop.practice.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/// One tomato that can be learned from.
///
/// @param features [Gradients#COLUMNS] numbers
/// @param ripe 1 or 0
record Row(double[] features, int ripe) {
  private static final int PARTS = Gradients.COLUMNS + 1;

  /// Told every row of a part of a file.
  @FunctionalInterface
  interface Taker {
    /// @param row empty when the line is no row
    void take(int number, Optional<Row> row);
  }

  /// Reads the rows from `from` to before `to`.
  static void read(Dataset data, int from, int to, Taker taker) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(data.file())) {
      String line = lines.readLine();
      for (int number = 0; number < to && line != null; number++) {
        if (number >= from) {
          taker.take(number, of(line));
        }
        line = lines.readLine();
      }
    }
  }

  /// The row that this line is; empty if it is none.
  static Optional<Row> of(String line) {
    String[] parts = line.split(",", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      double[] features = new double[Gradients.COLUMNS];
      for (int i = 0; i < features.length; i++) {
        features[i] = Double.parseDouble(parts[i]);
        if (!Double.isFinite(features[i])) {
          return Optional.empty();
        }
      }
      return switch (parts[Gradients.COLUMNS]) {
        case "0" -> Optional.of(new Row(features, 0));
        case "1" -> Optional.of(new Row(features, 1));
        default -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// How likely these weights find it that this tomato is ripe: the logistic function of the
  /// weighted sum. Computed with [StrictMath], so that every process gets the same bits.
  double likely(double[] weights) {
    double sum = weights[Gradients.COLUMNS];
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
