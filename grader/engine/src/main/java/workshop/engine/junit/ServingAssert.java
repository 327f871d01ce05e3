package workshop.engine.junit;

import org.assertj.core.api.AbstractAssert;
import workshop.engine.facts.Serving;
import workshop.engine.judge.LoopJudge;
import workshop.engine.judge.Model;
import workshop.engine.judge.Verdict;

/// Assertions about who serves the clients of a server.
public final class ServingAssert extends AbstractAssert<ServingAssert, Serving> {
  ServingAssert(Serving actual) {
    super(actual, ServingAssert.class);
  }

  /// Passes if one thread did everything for every client.
  public ServingAssert isOneThread() {
    isNotNull();
    Verdict verdict = LoopJudge.oneThread(actual);
    Told.model(verdict instanceof Verdict.Held ? Model.ASYNC.name() : "");
    Required.by(verdict);
    return this;
  }
}
