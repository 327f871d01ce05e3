package workshop.measuring.tasks;

import java.util.Random;

/// Which step width is best? A logistic regression is trained with each, by gradient descent over
/// all rows. Computed with [StrictMath], so that every process gets the same bits.
final class Training implements Task {
  private static final int ROWS = 2_000;
  private static final int COLUMNS = 6;
  private static final int EPOCHS = 800;
  private static final double FIRST_STEP = 0.1;

  private final int units;
  private final double[][] rows = new double[ROWS][COLUMNS];
  private final double[] ripe = new double[ROWS];

  Training(Material material) {
    this.units = material.units();
    Random random = new Random(2027);
    for (int row = 0; row < ROWS; row++) {
      double sum = 0;
      for (int column = 0; column < COLUMNS; column++) {
        rows[row][column] = random.nextGaussian();
        sum += (column - 2) * rows[row][column];
      }
      ripe[row] = random.nextDouble() < logistic(sum) ? 1 : 0;
    }
  }

  @Override
  public int units() {
    return units;
  }

  @Override
  public int atOnce() {
    return Images.processors();
  }

  @Override
  public int processes() {
    return Images.processors();
  }

  @Override
  public long run(int unit) {
    double[] weights = new double[COLUMNS];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      double[] gradient = gradient(weights);
      for (int column = 0; column < COLUMNS; column++) {
        weights[column] -= FIRST_STEP * (unit + 1) * gradient[column] / ROWS;
      }
    }
    long sum = 0;
    for (double weight : weights) {
      sum = 31 * sum + Double.doubleToLongBits(weight);
    }
    return sum;
  }

  private double[] gradient(double[] weights) {
    double[] gradient = new double[COLUMNS];
    for (int row = 0; row < ROWS; row++) {
      double sum = 0;
      for (int column = 0; column < COLUMNS; column++) {
        sum += weights[column] * rows[row][column];
      }
      double error = logistic(sum) - ripe[row];
      for (int column = 0; column < COLUMNS; column++) {
        gradient[column] += error * rows[row][column];
      }
    }
    return gradient;
  }

  private static double logistic(double sum) {
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
