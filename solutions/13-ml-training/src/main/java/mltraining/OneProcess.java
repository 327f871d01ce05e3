package mltraining;

import java.io.IOException;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Gradients;
import workshop.practice.learning.Loaded;

/// The training as it is today, in one process and on one thread.
public final class OneProcess {
  private OneProcess() {}

  /// Learns from all good rows, `epochs` times over.
  ///
  /// @throws IOException when the file cannot be read
  static Weights train(Dataset data, int epochs) throws IOException {
    Loaded loaded = Gradients.load(data, 0, data.rows());
    double[] weights = Descent.start();
    for (int epoch = 0; epoch < epochs; epoch++) {
      double[] gradient = Gradients.sum(weights);
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] /= loaded.good();
      }
      weights = Descent.step(weights, gradient);
    }
    return Weights.of(weights, loaded.bad());
  }

  /// Trains, and tries what was learned: run this to see what is to come out.
  public static void main(String[] args) throws Exception {
    Tasting.taste(OneProcess::train);
  }
}
