package workshop.engine.junit;

import workshop.engine.facts.Observation;
import workshop.engine.facts.Rest;
import workshop.engine.facts.Serving;

/// The entry point of the assertions about what was observed.
public final class Verdicts {
  private Verdicts() {}

  public static ObservationAssert assertThat(Observation actual) {
    return new ObservationAssert(actual);
  }

  public static ServingAssert assertThat(Serving actual) {
    return new ServingAssert(actual);
  }

  public static RestAssert assertThat(Rest actual) {
    return new RestAssert(actual);
  }
}
