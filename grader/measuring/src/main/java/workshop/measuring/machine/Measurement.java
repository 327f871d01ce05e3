package workshop.measuring.machine;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// What one run took, its child processes included.
///
/// @param wallSeconds from starting the JVM to its end
/// @param cpuSeconds of all its processes
/// @param peakMegabytes the most memory they had at once, as far as looking ten times a second
///   shows; pages that several share count for each. 0 where the system does not tell
/// @param processes how many there were, as far as looking shows
/// @param result the last line it printed
public record Measurement(
    double wallSeconds, double cpuSeconds, double peakMegabytes, int processes, String result) {

  /// The median of one of its figures.
  public static double median(List<Measurement> runs, ToDoubleFunction<Measurement> figure) {
    return median(runs.stream().mapToDouble(figure));
  }

  /// The median; of two in the middle their mean.
  ///
  /// @param figures at least one
  public static double median(DoubleStream figures) {
    double[] sorted = figures.sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
