package mltraining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Loaded;

/// Learns in several processes at once; a virtual thread talks to each of them. Only this thread
/// adds up, two neighbours at a time, so the order is always the same.
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
    List<double[]> gradients = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<double[]>> asked = new ArrayList<>();
      for (Shard shard : shards) {
        asked.add(
            threads.submit(
                () -> {
                  shard.ask(weights);
                  return shard.gradient();
                }));
      }
      for (Future<double[]> future : asked) {
        gradients.add(future.get());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    }
    double[] mean = sum(gradients);
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= rows;
    }
    return mean;
  }

  private static double[] sum(List<double[]> gradients) {
    if (gradients.size() == 1) {
      return gradients.getFirst();
    }
    int half = gradients.size() / 2;
    double[] sum = sum(gradients.subList(0, half));
    double[] rest = sum(gradients.subList(half, gradients.size()));
    for (int i = 0; i < sum.length; i++) {
      sum[i] += rest[i];
    }
    return sum;
  }

  /// Trains in two processes, and tries what was learned: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    Tasting.taste((data, epochs) -> new Trainer().train(data, 2, epochs));
  }
}
