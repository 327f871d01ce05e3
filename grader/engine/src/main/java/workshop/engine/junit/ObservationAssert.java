package workshop.engine.junit;

import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import workshop.engine.facts.Observation;
import workshop.engine.judge.Judge;
import workshop.engine.judge.Model;
import workshop.engine.judge.Verdict;

/// Assertions about one gated run; each asks one rule of the judge.
public final class ObservationAssert extends AbstractAssert<ObservationAssert, Observation> {
  ObservationAssert(Observation actual) {
    super(actual, ObservationAssert.class);
  }

  /// Passes if many operations were in flight and no thread waited for any of them.
  public ObservationAssert isAsync() {
    return isModel(Model.ASYNC);
  }

  /// Passes if many operations were in flight, each with a thread, platform or virtual, that waited
  /// for it.
  public ObservationAssert isThreads() {
    return isModel(Model.THREADS);
  }

  /// Passes if many operations were in flight, with or without a thread that waited for each: where
  /// the task leaves the choice.
  public ObservationAssert isThreadsOrAsync() {
    return isOneOf(Set.of(Model.THREADS, Model.ASYNC), Model.THREADS);
  }

  /// Passes if many operations were in flight, asked for by several child processes.
  public ObservationAssert isProcesses() {
    return isModel(Model.PROCESSES);
  }

  /// Passes if many operations were in flight, each with a thread that waited for it, here or in
  /// several child processes: where the task leaves the choice.
  public ObservationAssert isThreadsOrProcesses() {
    return isOneOf(Set.of(Model.THREADS, Model.PROCESSES), Model.PROCESSES);
  }

  /// Passes if never more than `limit` operations were in flight.
  public ObservationAssert neverHoldsMoreThan(int limit) {
    return require(Judge.limit(actual, limit));
  }

  /// Passes if `wanted` operations were in flight at once.
  public ObservationAssert reaches(int wanted) {
    return require(Judge.reaches(actual, wanted));
  }

  /// Passes if no callback blocked the thread it ran on; needs a run watched to the end.
  public ObservationAssert blocksInNoCallback() {
    return require(Judge.callbacks(actual));
  }

  /// Passes if nothing blocked the event loop; needs a run watched to the end.
  ///
  /// @param thread the name of the loop's thread
  public ObservationAssert blocksNotTheLoop(String thread) {
    return require(Judge.loop(actual, thread));
  }

  private ObservationAssert isModel(Model model) {
    return isOneOf(Set.of(model), model);
  }

  private ObservationAssert isOneOf(Set<Model> models, Model advised) {
    Verdict verdict = Judge.model(actual, models, advised);
    boolean held = verdict instanceof Verdict.Held;
    Told.model(held ? Judge.tell(actual).map(told -> told.model().name()).orElse("") : "");
    return require(verdict);
  }

  private ObservationAssert require(Verdict verdict) {
    isNotNull();
    Required.by(verdict);
    return this;
  }
}
