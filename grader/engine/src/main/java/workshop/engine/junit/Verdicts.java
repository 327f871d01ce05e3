package workshop.engine.junit;

import workshop.engine.facts.Observation;

/// The entry point of the assertions about an observation.
public final class Verdicts {
  private Verdicts() {}

  public static ObservationAssert assertThat(Observation actual) {
    return new ObservationAssert(actual);
  }
}
