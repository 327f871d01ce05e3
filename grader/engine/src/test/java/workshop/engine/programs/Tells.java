package workshop.engine.programs;

import workshop.engine.facts.Observation;
import workshop.engine.judge.Judge;
import workshop.engine.judge.Telling;
import workshop.engine.judge.Verdict;

/// What can be told of a program.
public enum Tells {
  SEQUENTIAL,
  ASYNC,
  THREADS,
  PROCESSES,
  HYBRID,
  /// Honestly between two models: the numbers, and no guess.
  UNTOLD,
  /// Nothing was asked for while the gate was closed.
  NOTHING,
  /// Asynchronous, and a callback blocked the thread it ran on.
  CALLBACK_BLOCKS,
  /// Watched to its end, and no callback blocked.
  CALLBACKS_FREE;

  /// What the judge tells of an observation.
  ///
  /// @throws IllegalStateException when the observer was blind
  static Tells of(Observation seen) {
    if (!seen.blind().isEmpty()) {
      throw new IllegalStateException("blind: " + seen.blind());
    }
    return Judge.tell(seen).map(Telling::model).map(Enum::name).map(Tells::valueOf).orElse(NOTHING);
  }

  /// What the judge says about the callbacks of a run that was watched to its end.
  static Tells ofCallbacks(Observation seen) {
    return switch (Judge.callbacks(seen)) {
      case Verdict.Held _ -> CALLBACKS_FREE;
      case Verdict.Broken _ -> CALLBACK_BLOCKS;
      case Verdict.NotObserved(String why) -> throw new IllegalStateException(why);
    };
  }

  /// Whether the program must be watched to its end to tell this.
  boolean isAboutCallbacks() {
    return this == CALLBACK_BLOCKS || this == CALLBACKS_FREE;
  }
}
