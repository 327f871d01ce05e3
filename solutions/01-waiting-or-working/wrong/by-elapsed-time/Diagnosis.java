package waitingorworking;

import java.util.LinkedHashMap;
import java.util.Map;

/// Takes what is long for a wait.
public final class Diagnosis {
  private static final long LONG_NANOS = 20_000_000;

  public Map<String, Kind> diagnose(Map<String, Runnable> steps) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    steps.forEach((name, step) -> kinds.put(name, kind(step)));
    return kinds;
  }

  // tag::kind[]
  private static Kind kind(Runnable step) {
    long start = System.nanoTime();
    try {
      step.run();
    } catch (RuntimeException dropped) {
      // until then it waited or worked like any other
    }
    return System.nanoTime() - start > LONG_NANOS ? Kind.WAITED : Kind.WORKED;
  }
  // end::kind[]

  public Model choose(Situation situation) {
    if (situation.kinds().size() == Kind.values().length) {
      return Model.HYBRID;
    }
    return situation.kinds().contains(Kind.WAITED)
        ? situation.apiOnlyBlocks() ? Model.THREADS : Model.ASYNC
        : situation.isolated() ? Model.PROCESSES : Model.THREADS;
  }
}
