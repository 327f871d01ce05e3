package mltraining;

import java.util.Comparator;
import java.util.List;
import workshop.engine.facts.Rest;
import workshop.engine.junit.Watch;
import workshop.engine.observe.Stepwise;
import workshop.practice.world.HeldOperation;

/// A training in which the first gradient is always there first.
final class InTurn {
  private InTurn() {}

  /// Lets go one gradient at a time, that of the first rows.
  static Weights train(Watch watch, Season season, int workers, int epochs) throws Exception {
    Weights[] learned = new Weights[1];
    try (Stepwise run =
        watch.stepwise(season.desk(), () -> learned[0] = season.train(workers, epochs))) {
      while (run.rest().end() == Rest.End.QUIET) {
        List<HeldOperation> held = season.desk().gate().state().held();
        held.stream()
            .min(Comparator.comparing(HeldOperation::name))
            .ifPresent(first -> season.desk().gate().release(List.of(first.id())));
      }
      run.finish();
    }
    return learned[0];
  }
}
