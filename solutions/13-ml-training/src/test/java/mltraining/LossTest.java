package mltraining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.engine.observe.Stepwise;
import workshop.practice.learning.Harvest;
import workshop.practice.work.Workers;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Trainer.class, method = "train")
@Tag("task-3")
class LossTest {
  private static final int EPOCHS = 2;
  private static final int WORKERS = 2;
  private static final Set<Integer> BAD = Set.of(5, 30);

  @DoneWhen(
      value = "a worker that is killed in the middle of an epoch is replaced, and changes nothing",
      hint =
          "follow who finds out that a worker is dead: whoever asks it, and whoever waits for it")
  void a_killed_worker_is_replaced(PracticeHost practice, Watch watch) throws Exception {
    try (Season season = Season.open(practice, new Harvest(19, 41, BAD))) {
      Weights learned = learnedWithLosses(season, watch);

      season.reference(EPOCHS).hasTheBadRowsOf(learned);
      season.reference(EPOCHS).isCloseTo(learned);
      season.roll().hasProcesses(2 * WORKERS);
    }
  }

  private static Weights learnedWithLosses(Season season, Watch watch) throws Exception {
    Weights[] learned = new Weights[1];
    try (Stepwise run =
        watch.stepwise(season.desk(), () -> learned[0] = season.train(WORKERS, EPOCHS))) {
      run.rest();
      if (!run.isOver()) {
        season.roll().isWorkedByChildren();
        new Losses(season, run).killEachOfTwo();
      }
      run.finish();
    } catch (IOException ended) {
      throw new AssertionError(
          "the training ended in a %s when a worker was killed"
              .formatted(ended.getClass().getSimpleName()),
          ended);
    }
    return learned[0];
  }

  @DoneWhen(
      value = "when the process that trains is killed, its workers end by themselves",
      hint = "look what your worker does when there is nothing more to read")
  void workers_end_when_their_parent_is_killed(PracticeHost practice, Watch watch)
      throws Exception {
    try (Season season = Season.open(practice, new Harvest(23, 20))) {
      season.desk().gate().hold();
      Process trainer = trainer(season).start();
      try (Stepwise run = watch.stepwise(season.desk(), trainer::waitFor)) {
        run.rest();
        requireGradients(season, run);
        List<ProcessHandle> workers = trainer.descendants().toList();
        Losses.kill(trainer.toHandle());
        season.desk().gate().open();
        requireEnd(workers, watch.staying(workers));
      }
    }
  }

  private static void requireGradients(Season season, Stepwise run) throws Exception {
    if (run.isOver()) {
      season.train(WORKERS, EPOCHS); // whoever cannot train there cannot train here either
      throw new AssertionError("a program that calls train ended before the first gradient");
    }
  }

  private static void requireEnd(List<ProcessHandle> workers, List<ProcessHandle> left) {
    assertThat(workers)
        .withFailMessage("train with %d workers started %d processes", WORKERS, workers.size())
        .hasSizeGreaterThanOrEqualTo(WORKERS);
    assertThat(left)
        .withFailMessage(
            "%d of %d worker processes live on, with nobody to work for",
            left.size(), workers.size())
        .isEmpty();
  }

  /// A JVM of its own.
  private static ProcessBuilder trainer(Season season) {
    List<String> command = new ArrayList<>(Workers.command(TrainerMain.class));
    command.add(season.data().file().toString());
    command.add(Integer.toString(season.data().rows()));
    command.add(Integer.toString(WORKERS));
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.INHERIT);
  }
}
