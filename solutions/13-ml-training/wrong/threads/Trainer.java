package mltraining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Gradients;
import workshop.practice.learning.Loaded;

/// A thread for each shard. The library has room for the rows of the last one.
public final class Trainer {
  public Weights train(Dataset data, int workers, int epochs) throws IOException {
    int good = 0;
    List<Integer> bad = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      Loaded loaded =
          Gradients.load(data, data.rows() * i / workers, data.rows() * (i + 1) / workers);
      good += loaded.good();
      bad.addAll(loaded.bad());
    }
    double[] weights = Descent.start();
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      for (int epoch = 0; epoch < epochs; epoch++) {
        weights = Descent.step(weights, mean(threads, workers, weights, good));
      }
    }
    return Weights.of(weights, bad);
  }

  private static double[] mean(ExecutorService threads, int workers, double[] weights, int rows) {
    List<Future<double[]>> gradients = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      Callable<double[]> task = () -> Gradients.sum(weights);
      gradients.add(threads.submit(task));
    }
    double[] sum = new double[Gradients.WEIGHTS];
    for (Future<double[]> future : gradients) {
      double[] gradient = await(future);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += gradient[i] / rows;
      }
    }
    return sum;
  }

  private static double[] await(Future<double[]> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
