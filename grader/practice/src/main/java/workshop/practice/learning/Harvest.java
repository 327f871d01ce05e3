package workshop.practice.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;

/// Tomatoes that nobody has grown: rows made from a seed, the same seed gives the same.
///
/// The columns are redness, softness, diameter, weight, days since flowering and sweetness, each as
/// a distance from the mean in standard deviations; then 1 for ripe, 0 for not. Which tomato is
/// ripe was drawn by a logistic law, so the best that can be learned is right nine times out of
/// ten.
///
/// @param bad the numbers of the lines that are no rows: a number is missing, is a word, or the
///   last is neither 0 nor 1
public record Harvest(long seed, int rows, Set<Integer> bad) {
  private static final double[] LAW = {3.6, 2.4, -0.5, 0.8, 2.9, -1.2};
  private static final double BIAS = -0.6;

  public Harvest {
    bad = Set.copyOf(bad);
  }

  /// Good rows only.
  public Harvest(long seed, int rows) {
    this(seed, rows, Set.of());
  }

  /// Writes them into a file, which is made anew.
  public Dataset into(Path file) throws IOException {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      String line = line(random);
      lines.add(bad.contains(row) ? spoilt(line, row) : line);
    }
    Files.write(file, lines);
    return new Dataset(file, rows);
  }

  private static String line(Random random) {
    StringJoiner line = new StringJoiner(",");
    double sum = BIAS;
    for (double factor : LAW) {
      double feature = Math.rint(random.nextGaussian() * 1000) / 1000;
      sum += factor * feature;
      line.add(Double.toString(feature));
    }
    return line.add(random.nextDouble() < 1 / (1 + StrictMath.exp(-sum)) ? "1" : "0").toString();
  }

  private static String spoilt(String line, int row) {
    String rest = line.substring(line.indexOf(',') + 1);
    return switch (row % 3) {
      case 0 -> rest;
      case 1 -> "bruised," + rest;
      default -> line.substring(0, line.length() - 1) + "7";
    };
  }
}
