package mltraining;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.junit.Verdicts.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import workshop.engine.facts.Observation;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.learning.Harvest;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Trainer.class, method = "train")
@Tag("task-2")
class ManyWorkersTest {
  private static final int EPOCHS = 2;
  private static final int MANY = 8;
  private static final int FEW = 3;
  private static final Harvest HARVEST = new Harvest(17, 61);

  /// A training that several tests look at: processes are dear.
  private record Training(Weights learned, Roll roll, Reference reference) {
    static Training of(Season season, Weights learned) throws IOException {
      return new Training(learned, season.roll(), season.reference(EPOCHS));
    }
  }

  /// What was in flight in a training in which the last gradient is always there first.
  private record Backwards(Weights learned, Observation seen) {}

  private static @Nullable Training eight;
  private static @Nullable Backwards backwards;

  @DoneWhen(
      value = "three workers and eight learn the same, to 1e-9, from shards that differ in length",
      hint = "print each worker's gradient, and work out by hand what its rows come to")
  void three_workers_and_eight_learn_the_same(PracticeHost practice, Watch watch) throws Exception {
    Weights learnedByThree = backwards(practice, watch).learned();
    Training training = eight(practice);

    training.reference().isCloseTo(learnedByThree);
    training.reference().isCloseTo(training.learned());
  }

  @DoneWhen(
      value = "each row is read by one worker, once, and no worker has more than its share",
      hint = "print which rows each worker loads, and when")
  void each_row_is_read_once(PracticeHost practice) throws Exception {
    eight(practice).roll().readsEachRowOnce(HARVEST.rows(), MANY);
  }

  @DoneWhen(
      value = "a worker is one process for the whole training",
      hint = "count the processes that you start")
  void a_worker_is_one_process(PracticeHost practice) throws Exception {
    Roll roll = eight(practice).roll();

    roll.isWorkedByChildren();
    roll.hasProcesses(MANY);
  }

  @DoneWhen(
      value = "all workers compute at the same time, each in a process of its own",
      hint = "ask every worker before you wait for one")
  void all_workers_compute_at_the_same_time(PracticeHost practice, Watch watch) throws Exception {
    Observation seen = backwards(practice, watch).seen();

    assertThat(seen).isProcesses();
    assertThat(seen).neverHoldsMoreThan(FEW);
    assertThat(seen).reaches(FEW);
  }

  @DoneWhen(
      value = "whichever worker is ready first, not one bit of the weights changes",
      hint = "compare the order in which gradients come with the order in which you add them")
  void the_order_of_the_answers_changes_no_bit(PracticeHost practice, Watch watch)
      throws Exception {
    Weights last = backwards(practice, watch).learned();
    try (Season season = Season.open(practice, HARVEST)) {
      Weights first = InTurn.train(watch, season, FEW, EPOCHS);

      for (int i = 0; i < first.values().size(); i++) {
        int weight = i;
        assertThat(last.values().get(i))
            .withFailMessage(
                () ->
                    "weight %d is %s when the first gradient is there first, and %s when the last is"
                        .formatted(weight, first.values().get(weight), last.values().get(weight)))
            .isEqualTo(first.values().get(i));
      }
    }
  }

  @DoneWhen(
      value = "when the file cannot be read, that is an IOException, and no process is left",
      hint = "end every worker in a finally",
      leftovers = true)
  void a_file_that_cannot_be_read_leaves_no_process(PracticeHost practice, Watch watch)
      throws Exception {
    try (Season season = Season.withoutFile(practice)) {
      Weights learned;
      try {
        learned = season.train(2, EPOCHS);
      } catch (IOException told) {
        List<ProcessHandle> left = watch.staying(ProcessHandle.current().children().toList());
        assertThat(left)
            .withFailMessage("%d worker processes live on after train has thrown", left.size())
            .isEmpty();
        return;
      }
      throw new AssertionError("no exception, but %d weights".formatted(learned.values().size()));
    }
  }

  private static Training eight(PracticeHost practice) throws Exception {
    Training training = eight;
    if (training == null) {
      try (Season season = Season.open(practice, HARVEST)) {
        training = Training.of(season, season.train(MANY, EPOCHS));
      }
      eight = training;
    }
    return training;
  }

  private static Backwards backwards(PracticeHost practice, Watch watch) throws Exception {
    Backwards training = backwards;
    if (training == null) {
      Weights[] learned = new Weights[1];
      try (Season season = Season.open(practice, HARVEST)) {
        Observation seen =
            watch.reversed(season.desk(), FEW + 1, () -> learned[0] = season.train(FEW, EPOCHS));
        training = new Backwards(learned[0], seen);
      }
      backwards = training;
    }
    return training;
  }
}
