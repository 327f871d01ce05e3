package mltraining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.learning.Dataset;

/// Starts the workers and does the work itself.
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
      for (Shard shard : shards) {
        shard.loaded();
      }
      return OneProcess.train(data, epochs);
    } finally {
      shards.forEach(Shard::close);
    }
  }

  /// Trains in two processes, and tries what was learned: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    Tasting.taste((data, epochs) -> new Trainer().train(data, 2, epochs));
  }
}
