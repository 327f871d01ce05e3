package mltraining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Harvest;
import workshop.practice.world.Desk;
import workshop.practice.world.PracticeHost;

/// One harvest in a file, and the desk through which its gradients pass.
record Season(Harvest harvest, Dataset data, Desk desk) implements AutoCloseable {
  static Season open(PracticeHost practice, Harvest harvest) throws IOException {
    Dataset data = harvest.into(Files.createTempFile("tomatoes", ".csv"));
    return new Season(harvest, data, practice.openDesk("gradient"));
  }

  /// One whose file is not there.
  static Season withoutFile(PracticeHost practice) throws IOException {
    Path file = Files.createTempFile("tomatoes", ".csv");
    Files.delete(file);
    return new Season(new Harvest(0, 0), new Dataset(file, 40), practice.openDesk("gradient"));
  }

  Weights train(int workers, int epochs) throws Exception {
    return new Trainer().train(data, workers, epochs);
  }

  Reference reference(int epochs) throws IOException {
    return Reference.of(harvest, data, epochs);
  }

  Roll roll() {
    return Roll.of(desk);
  }

  @Override
  public void close() throws IOException {
    desk.close();
    Files.deleteIfExists(data.file());
  }
}
