package mltraining;

import workshop.engine.recording.Scene;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Harvest;

/// A short training; a gradient is an operation, and so is reading rows.
final class Demonstration {
  private static final int ROWS = 60_000;
  private static final int EPOCHS = 20;
  private static final int WORKERS = 2;

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    Dataset data = new Harvest(2025, ROWS).into(scene.folder("tomatoes").resolve("known.csv"));
    scene.watch(scene.practice().openDesk("gradient"));
    scene.begin();
    new Trainer().train(data, WORKERS, EPOCHS);
  }
}
