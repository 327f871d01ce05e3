package mltraining;

import java.nio.file.Path;
import workshop.practice.learning.Dataset;

/// A program that trains: a process of its own, for the test that kills it.
final class TrainerMain {
  private TrainerMain() {}

  /// @param args the file, its number of rows, and the number of workers
  public static void main(String[] args) throws Exception {
    Dataset data = new Dataset(Path.of(args[0]), Integer.parseInt(args[1]));
    new Trainer().train(data, Integer.parseInt(args[2]), 1);
  }
}
