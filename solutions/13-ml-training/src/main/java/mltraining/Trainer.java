package mltraining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Gradients;
import workshop.practice.learning.Loaded;

/// Learns in several processes at once: each has read some of the rows, is told the weights in
/// every epoch, and answers with the sum over its rows.
///
/// One thread does all the talking. First it sends to all, then it waits for one after another: so
/// they work at the same time, and the sums come together in the order of the rows, whoever is
/// ready first.
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
    // tag::mean[]
    for (Shard shard : shards) {
      shard.ask(weights);
    }
    double[] sum = new double[Gradients.WEIGHTS];
    for (Shard shard : shards) {
      double[] gradient = shard.gradient();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += gradient[i];
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
