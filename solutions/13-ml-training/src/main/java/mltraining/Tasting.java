package mltraining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import workshop.practice.learning.Accuracy;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Harvest;

/// Tries a training by hand: on one harvest of tomatoes, made from a seed, and then on another that
/// it has never seen.
final class Tasting {
  private static final int ROWS = 100_000;
  private static final int HELD_BACK = 5_000;
  private static final int EPOCHS = 300;

  /// Whatever learns from a data set, so many times over.
  interface Training {
    Weights train(Dataset data, int epochs) throws Exception;
  }

  private Tasting() {}

  static void taste(Training training) throws Exception {
    Path folder = Files.createTempDirectory("tomatoes");
    Path known = folder.resolve("known.csv");
    Path heldBack = folder.resolve("held-back.csv");
    try {
      Dataset data = new Harvest(2025, ROWS, Set.of(77, 31_415, 49_999)).into(known);
      long start = System.nanoTime();
      Weights learned = training.train(data, EPOCHS);
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      Dataset others = new Harvest(2026, HELD_BACK).into(heldBack);
      System.out.printf(
          "held-back tomatoes told right: %s; bad rows: %s; %,d ms%n",
          Accuracy.of(learned.toArray(), others), learned.badRows(), millis);
    } finally {
      Files.deleteIfExists(known);
      Files.deleteIfExists(heldBack);
      Files.delete(folder);
    }
  }
}
