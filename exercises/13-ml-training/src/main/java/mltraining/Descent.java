package mltraining;

import workshop.practice.learning.Gradients;

/// The two formulas of gradient descent: where it begins, and one step.
public final class Descent {
  private static final double RATE = 0.5;

  private Descent() {}

  /// The weights before anything is learned.
  public static double[] start() {
    return new double[Gradients.WEIGHTS];
  }

  /// The weights after one epoch.
  ///
  /// @param gradient the mean over all good rows, not the sum
  public static double[] step(double[] weights, double[] gradient) {
    double[] next = new double[weights.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = weights[i] - RATE * gradient[i];
    }
    return next;
  }
}
