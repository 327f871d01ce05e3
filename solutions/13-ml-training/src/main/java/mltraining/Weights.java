package mltraining;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/// What was learned.
///
/// @param values one a column, and the bias
/// @param badRows the numbers of the rows that could not be learned from, in ascending order
public record Weights(List<Double> values, List<Integer> badRows) {
  public Weights {
    values = List.copyOf(values);
    badRows = List.copyOf(badRows);
  }

  public static Weights of(double[] values, Collection<Integer> badRows) {
    return new Weights(DoubleStream.of(values).boxed().toList(), List.copyOf(badRows));
  }

  /// The values as numbers to compute with: a copy.
  public double[] toArray() {
    return values.stream().mapToDouble(value -> value).toArray();
  }
}
