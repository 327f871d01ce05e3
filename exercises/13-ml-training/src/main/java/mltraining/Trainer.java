package mltraining;

import java.io.IOException;
import workshop.practice.Todo;
import workshop.practice.learning.Dataset;

/// Learns in several processes at once.
public final class Trainer {

  /// Learns from all good rows, `epochs` times over.
  ///
  /// @param workers how many processes, at least 1; a dead one is replaced
  /// @throws IOException when the file cannot be read, or workers die again and again
  public Weights train(Dataset data, int workers, int epochs) throws IOException {
    // TODO 1: start a process, let it load all rows, and ask it for the gradient in every epoch
    // TODO 2: as many processes as workers, each with its part of the rows; take out the `if` then
    // TODO 3: when a process dies, start another in its place
    if (workers > 1) {
      throw new Todo("13, task 2: let several processes learn at the same time");
    }
    throw new Todo("13, task 1: let another process compute the gradients");
  }

  /// Trains, and tries what was learned: run this to try it by hand. From task 2 on with 2 workers.
  public static void main(String[] args) throws Exception {
    Tasting.taste((data, epochs) -> new Trainer().train(data, 1, epochs));
  }
}
