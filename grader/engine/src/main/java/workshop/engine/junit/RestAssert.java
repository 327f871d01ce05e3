package workshop.engine.junit;

import org.assertj.core.api.AbstractAssert;
import workshop.engine.facts.Rest;
import workshop.engine.judge.LoopJudge;
import workshop.engine.judge.StillJudge;

/// Assertions about a program that has nothing to do.
public final class RestAssert extends AbstractAssert<RestAssert, Rest> {
  RestAssert(Rest actual) {
    super(actual, RestAssert.class);
  }

  /// Passes if nothing ran until something came to be done.
  public RestAssert isRest() {
    isNotNull();
    Required.by(LoopJudge.rests(actual));
    return this;
  }

  /// Passes if nothing ran while something was held.
  public RestAssert isStill() {
    isNotNull();
    Required.by(StillJudge.still(actual));
    return this;
  }
}
