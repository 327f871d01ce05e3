package mltraining;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.practice.learning.Harvest;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Trainer.class, method = "train")
@Tag("task-1")
class OneWorkerTest {
  private static final int EPOCHS = 3;

  @DoneWhen(
      value = "one worker process learns what one process would, to 1e-9",
      hint = "print the weights after one epoch, yours and those of OneProcess")
  void one_worker_learns_what_one_process_would(PracticeHost practice) throws Exception {
    try (Season season = Season.open(practice, new Harvest(11, 40))) {
      Weights learned = season.train(1, EPOCHS);

      season.roll().isWorkedByChildren();
      season.reference(EPOCHS).isCloseTo(learned);
      season.roll().hasProcesses(1);
      season.roll().readsEachRowOnce(40, 1);
    }
  }

  @DoneWhen(
      value =
          "bad rows are reported by their number, in ascending order, and nothing is learned from"
              + " them",
      hint = "count the rows that the mean is divided by")
  void bad_rows_are_reported(PracticeHost practice) throws Exception {
    try (Season season = Season.open(practice, new Harvest(13, 40, Set.of(3, 17, 18, 38)))) {
      Weights learned = season.train(1, EPOCHS);

      season.reference(EPOCHS).hasTheBadRowsOf(learned);
      season.reference(EPOCHS).isCloseTo(learned);
    }
  }
}
