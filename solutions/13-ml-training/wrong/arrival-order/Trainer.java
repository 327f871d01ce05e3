package mltraining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Gradients;
import workshop.practice.learning.Loaded;

/// A thread waits for each worker, and adds what comes as soon as it comes.
public final class Trainer {

  /// Learns from all good rows, `epochs` times over.
  ///
  /// @param workers how many processes, at least 1; a dead one is replaced
  /// @throws IOException when the file cannot be read, or workers die again and again
  public Weights train(Dataset data, int workers, int epochs) throws IOException {
    List<Shard> shards = new ArrayList<>();
    try {
      for (int i = 0; i < workers; i++) {
        int from = (int) ((long) data.rows() * i / workers);
        int to = (int) ((long) data.rows() * (i + 1) / workers);
        shards.add(Shard.start(data, from, to));
      }
      int good = 0;
      List<Integer> bad = new ArrayList<>();
      for (Shard shard : shards) {
        Loaded loaded = shard.loaded();
        good += loaded.good();
        bad.addAll(loaded.bad());
      }
      double[] weights = Descent.start();
      for (int epoch = 0; epoch < epochs; epoch++) {
        weights = Descent.step(weights, mean(shards, weights, good));
      }
      return Weights.of(weights, bad);
    } finally {
      shards.forEach(Shard::close);
    }
  }

  private static double[] mean(List<Shard> shards, double[] weights, int rows) throws IOException {
    for (Shard shard : shards) {
      shard.ask(weights);
    }
    double[] sum = new double[Gradients.WEIGHTS];
    // tag::mean[]
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Shard shard : shards) {
        threads.submit(
            () -> {
              double[] gradient = shard.gradient();
              synchronized (sum) {
                for (int i = 0; i < sum.length; i++) {
                  sum[i] += gradient[i];
                }
              }
              return sum;
            });
      }
    }
    // end::mean[]
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= rows;
    }
    return sum;
  }

  /// Trains in two processes, and tries what was learned: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    Tasting.taste((data, epochs) -> new Trainer().train(data, 2, epochs));
  }
}
