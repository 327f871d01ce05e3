package mltraining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Gradients;
import workshop.practice.learning.Harvest;

/// What one process learns that adds up all rows in their order, without the library.
final class Reference {
  private static final double CLOSE = 1e-9;

  private final double[] values;
  private final List<Integer> bad;

  /// @param bad the rows that are none, in ascending order
  private Reference(double[] values, List<Integer> bad) {
    this.values = values;
    this.bad = bad;
  }

  static Reference of(Harvest harvest, Dataset data, int epochs) throws IOException {
    List<double[]> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(data.file());
    for (int i = 0; i < lines.size(); i++) {
      if (!harvest.bad().contains(i)) {
        rows.add(Stream.of(lines.get(i).split(",")).mapToDouble(Double::parseDouble).toArray());
      }
    }
    double[] weights = Descent.start();
    for (int epoch = 0; epoch < epochs; epoch++) {
      weights = Descent.step(weights, mean(rows, weights));
    }
    return new Reference(weights, List.copyOf(new TreeSet<>(harvest.bad())));
  }

  private static double[] mean(List<double[]> rows, double[] weights) {
    double[] sum = new double[Gradients.WEIGHTS];
    for (double[] row : rows) {
      double z = weights[Gradients.COLUMNS];
      for (int i = 0; i < Gradients.COLUMNS; i++) {
        z += weights[i] * row[i];
      }
      double error = 1 / (1 + StrictMath.exp(-z)) - row[Gradients.COLUMNS];
      for (int i = 0; i < Gradients.COLUMNS; i++) {
        sum[i] += error * row[i];
      }
      sum[Gradients.COLUMNS] += error;
    }
    return IntStream.range(0, sum.length).mapToDouble(i -> sum[i] / rows.size()).toArray();
  }

  /// The same bad rows, each once, in order.
  void hasTheBadRowsOf(Weights learned) {
    assertThat(learned.badRows())
        .withFailMessage("the bad rows are %s, and %s were reported", bad, learned.badRows())
        .isEqualTo(bad);
  }

  /// As many weights, and none further off than 1e-9.
  void isCloseTo(Weights learned) {
    double[] found = learned.toArray();
    assertThat(found)
        .withFailMessage("%d weights instead of %d", found.length, values.length)
        .hasSameSizeAs(values);
    int worst =
        IntStream.range(0, found.length)
            .boxed()
            .max((a, b) -> Double.compare(off(found, a), off(found, b)))
            .orElseThrow();
    // Not `>`: what is no number is not close to anything.
    assertThat(off(found, worst) <= CLOSE)
        .withFailMessage(
            () ->
                "weight %d is %s, and %s when one process adds up all rows"
                    .formatted(worst, found[worst], values[worst]))
        .isTrue();
  }

  private double off(double[] found, int i) {
    return Math.abs(found[i] - values[i]);
  }
}
