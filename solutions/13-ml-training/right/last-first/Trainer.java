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
/// One thread does all the talking. It waits for the last worker first, and adds in the order of the
/// rows all the same. A worker that dies meanwhile is replaced when its turn comes.
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
    double[][] gradients = new double[shards.size()][];
    for (int i = shards.size() - 1; i >= 0; i--) {
      gradients[i] = shards.get(i).gradient();
    }
    double[] sum = new double[Gradients.WEIGHTS];
    for (double[] gradient : gradients) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += gradient[i];
      }
    }
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
